package io.chengbao.notification.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A real SMTP server for all tests of the module, behind a line on which they can make faults. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;
    private static SmtpLine line;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        line = new SmtpLine(server.getSmtp().getPort());
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(line.port()),
                "quarkus.mailer.timeout", "2s",
                "chengbao.mail.poll", "50ms",
                "chengbao.mail.first-retry", "100ms",
                "chengbao.mail.longest-retry", "200ms",
                "chengbao.mail.tries", "1000",
                "chengbao.desk-url", "http://127.0.0.1:8082/desk/");
    }

    @Override
    public void stop() {
        if (server != null) {
            line.cut();
            server.stop();
        }
    }

    /** From now on nobody reaches it. */
    public static void down() {
        line.cut();
    }

    public static void up() {
        line.mend();
    }

    /** All connections end; new ones are welcome. */
    public static void hangUp() {
        line.hangUp();
    }

    /** It takes the next mail, but its answer doesn't arrive. */
    public static void loseNextAnswer() {
        line.loseNextAnswer();
    }

    /** It takes the next mail, then this happens, and then its answer arrives. */
    public static void beforeNextAnswer(Runnable happening) {
        line.beforeNextAnswer(happening);
    }

    /** All mail that somebody got since the tests began. */
    public static List<MimeMessage> mailTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** Each of them once: a mail may come again, under the same id. */
    public static Set<String> mailIdsTo(String address) {
        return mailTo(address).stream().map(MailServer::id).collect(Collectors.toSet());
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
