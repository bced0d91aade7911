package io.chengbao.notification.testing;

import io.chengbao.local.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The line between the service and the mail server, where faults are made: it can be cut, refuse
 * addresses that begin with {@code unknown}, and lose or delay the server's answer to a mail.
 */
final class SmtpLine {

    private final int serverPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean losingNextAnswer = new AtomicBoolean();
    private final AtomicReference<Runnable> beforeNextAnswer = new AtomicReference<>(() -> {});
    private ServerSocket listening;

    SmtpLine(int serverPort) {
        this.serverPort = serverPort;
        listen(Ports.free());
    }

    int port() {
        return listening.getLocalPort();
    }

    void cut() {
        closeQuietly(listening);
        hangUp();
    }

    /** Whoever rings again is answered. */
    void hangUp() {
        open.forEach(SmtpLine::closeQuietly);
        open.clear();
    }

    void mend() {
        listen(port());
    }

    /** The server takes the next mail, but nobody hears of it. */
    void loseNextAnswer() {
        losingNextAnswer.set(true);
    }

    void beforeNextAnswer(Runnable happening) {
        beforeNextAnswer.set(happening);
    }

    private void listen(int port) {
        try {
            listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerSocket accepting = listening;
        inBackground(() -> acceptAll(accepting));
    }

    private void acceptAll(ServerSocket accepting) throws IOException {
        while (true) {
            Socket client = accepting.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            open.add(client);
            open.add(server);
            AtomicBoolean mailEnded = new AtomicBoolean();
            inBackground(() -> forward(client, server, mailEnded));
            inBackground(() -> answer(server, client, mailEnded));
        }
    }

    private void forward(Socket client, Socket server, AtomicBoolean mailEnded) throws IOException {
        BufferedReader lines = reader(client);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("RCPT TO:<unknown")) {
                write(client, "550 no such mailbox");
                continue;
            }
            if (line.equals(".")) {
                mailEnded.set(true);
            }
            write(server, line);
        }
        closeQuietly(server);
    }

    private void answer(Socket server, Socket client, AtomicBoolean mailEnded) throws IOException {
        BufferedReader lines = reader(server);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (mailEnded.getAndSet(false)) {
                if (losingNextAnswer.getAndSet(false)) {
                    break;
                }
                beforeNextAnswer.getAndSet(() -> {}).run();
            }
            write(client, line);
        }
        closeQuietly(client);
    }

    private static BufferedReader reader(Socket from) throws IOException {
        return new BufferedReader(
                new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void write(Socket to, String line) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyGone) {
            // which is what was wanted
        }
    }

    private static void inBackground(Talk talk) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                talk.run();
                            } catch (IOException closed) {
                                // the end of this talk
                            }
                        },
                        "smtp-line");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Talk {
        void run() throws IOException;
    }
}
