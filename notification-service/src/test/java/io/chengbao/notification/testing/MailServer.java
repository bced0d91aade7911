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

/** A real SMTP server for all tests of the module, which a test may take away for a while. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        int port = server.getSmtp().getPort();
        // The same port again after a restart.
        server = restartable(server, port);
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(port),
                "quarkus.mailer.timeout", "2s",
                "chengbao.mail.poll", "50ms",
                "chengbao.mail.first-retry", "100ms",
                "chengbao.mail.longest-retry", "200ms",
                "chengbao.mail.tries", "1000",
                "chengbao.desk-url", "http://127.0.0.1:8082/desk/");
    }

    private static GreenMail restartable(GreenMail started, int port) {
        started.stop();
        GreenMail fixed =
                new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        fixed.start();
        return fixed;
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static void down() {
        server.getSmtp().stopService();
    }

    public static void up() {
        server.start();
    }

    /** All mail that somebody got since the tests began. */
    public static List<MimeMessage> mailTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
