package io.chengbao.acceptance.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A line between somebody and a server on this machine that can be made slow, and cut. */
final class TcpProxy implements AutoCloseable {

    private static final int CHUNK = 65_536;

    private final int target;
    private final Supplier<Tap> taps;
    private final ServerSocket listener;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToCut = new AtomicInteger();
    private volatile long delayMillis;

    /**
     * @param port where it listens
     * @param target the server's port
     * @param taps listens to what one client says
     */
    TcpProxy(int port, int target, Supplier<Tap> taps) {
        this.target = target;
        this.taps = taps;
        try {
            listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("proxy-" + port, this::accept);
    }

    /** Listens to one client, and says when an answer is due that is worth cutting off. */
    interface Tap {

        Tap DEAF = (said, length) -> false;

        boolean hears(byte[] said, int length);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Whatever a client says arrives so much later, each piece by itself. */
    void delay(long millis) {
        delayMillis = millis;
    }

    /** Resets all connections there are. */
    void reset() {
        lines.forEach(Line::reset);
    }

    /**
     * Of the next answers that a tap points out none arrives: the server has given it, the client
     * sees its connection reset.
     */
    void cutAnswers(int count) {
        answersToCut.set(count);
    }

    /** How many of them are still to come. */
    int answersToCut() {
        return Math.max(0, answersToCut.get());
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                try {
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                    new Line(client, server, taps.get()).start();
                } catch (IOException away) {
                    client.setSoLinger(true, 0);
                    client.close();
                }
            } catch (IOException closed) {
                // The loop's condition tells.
            }
        }
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reset();
    }

    /** One client's connection. */
    private final class Line {

        private final Socket client;
        private final Socket server;
        private final Tap tap;
        private volatile boolean answerDue;

        Line(Socket client, Socket server, Tap tap) throws IOException {
            this.client = client;
            this.server = server;
            this.tap = tap;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void start() {
            lines.add(this);
            run("line-up", this::carryUp);
            run("line-down", this::carryDown);
        }

        private void carryUp() {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream from = client.getInputStream();
                OutputStream to = server.getOutputStream();
                int length;
                while ((length = from.read(chunk)) >= 0) {
                    if (delayMillis > 0) {
                        TimeUnit.MILLISECONDS.sleep(delayMillis);
                    }
                    answerDue |= tap.hears(chunk, length);
                    to.write(chunk, 0, length);
                }
            } catch (IOException e) {
                // Either end is gone, and so is the line.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            reset();
        }

        private void carryDown() {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream from = server.getInputStream();
                OutputStream to = client.getOutputStream();
                int length;
                while ((length = from.read(chunk)) >= 0) {
                    if (answerDue) {
                        answerDue = false;
                        if (answersToCut.get() > 0 && answersToCut.getAndDecrement() > 0) {
                            break;
                        }
                    }
                    to.write(chunk, 0, length);
                }
            } catch (IOException e) {
                // Either end is gone, and so is the line.
            }
            reset();
        }

        void reset() {
            lines.remove(this);
            for (Socket end : new Socket[] {client, server}) {
                try {
                    end.setSoLinger(true, 0);
                    end.close();
                } catch (IOException e) {
                    // It was closed already.
                }
            }
        }
    }
}
