package io.chengbao.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What runs in the SMTP sink's own JVM: a real SMTP server that takes every mail and delivers none.
 * Each is in the folder before it is acknowledged, as an {@code .eml} file and as a line of the
 * list that {@link Mail#readAll} reads.
 */
final class MailSink implements MessageDeliveryHandler {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final MessageDeliveryHandler next;

    private MailSink(Path folder, MessageDeliveryHandler next) {
        this.folder = folder;
        this.next = next;
    }

    /**
     * @param args the port, the folder for what is received
     */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[1]));
        var server = new GreenMail(new ServerSetup(Integer.parseInt(args[0]), "127.0.0.1", "smtp"));
        var users = server.getUserManager();
        users.setMessageDeliveryHandler(new MailSink(folder, users.getMessageDeliveryHandler()));
        server.start();
    }

    /** Starts the sink and waits until it takes mail. */
    static Running start(Path folder, int port, Path pidFile, Path log) {
        var command =
                Jvm.command(
                        List.of(
                                "-Xms16m",
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1"),
                        Map.of(
                                "org.slf4j.simpleLogger.showDateTime", "true",
                                // It tells of every mailbox that it makes up.
                                "org.slf4j.simpleLogger.log.com.icegreen.greenmail.user", "warn"),
                        List.of(Build.classes(), Build.libraries().resolve("*")),
                        MailSink.class.getName(),
                        Integer.toString(port),
                        folder.toString());
        var process = Child.start(command, Map.of(), "TERM", pidFile, log);
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        if (!Readiness.await(process, deadline, () -> !Ports.isFree(port))) {
            throw new IllegalStateException("the SMTP sink did not start\n" + Logs.tail(log, 12));
        }
        return process;
    }

    @Override
    public GreenMailUser handle(MovingMessage received, MailAddress recipient)
            throws MessagingException, UserException {
        try {
            write(received, recipient.getEmail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next.handle(received, recipient);
    }

    private synchronized void write(MovingMessage received, String to)
            throws IOException, MessagingException {
        var message = received.getMessage();
        var file = folder.resolve(UUID.randomUUID() + ".eml");
        try (var out = Files.newOutputStream(file)) {
            message.writeTo(out);
        }
        var mail = new Mail(Instant.now(), to, message.getSubject(), file);
        Files.write(
                folder.resolve(Mail.LIST),
                List.of(mail.toLine()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
