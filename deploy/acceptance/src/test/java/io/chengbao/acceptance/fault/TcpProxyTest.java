package io.chengbao.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a server that answers each byte with the same; the answer to a C is worth cutting off. */
class TcpProxyTest {

    private final BlockingQueue<Integer> served = new LinkedBlockingQueue<>();
    private ServerSocket server;
    private TcpProxy line;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::serve);
        line = new TcpProxy(0, server.getLocalPort(), () -> (said, length) -> said[0] == 'C');
    }

    @AfterEach
    void close() throws IOException {
        line.close();
        server.close();
    }

    @Test
    void passes_on_what_is_said_and_answered() throws IOException {
        try (Socket client = connect()) {
            assertThat(answer(client, 'C')).isEqualTo('C');
        }
    }

    @Test
    void cuts_off_an_answer_that_the_server_has_given() throws Exception {
        line.cutAnswers(1);
        try (Socket client = connect()) {
            assertThatThrownBy(() -> answer(client, 'C')).isInstanceOf(SocketException.class);
        }

        assertThat(served.take()).isEqualTo('C');
        assertThat(line.answersToCut()).isZero();
    }

    @Test
    void leaves_other_answers_alone_and_waits_for_one_to_cut() throws IOException {
        line.cutAnswers(1);
        try (Socket client = connect()) {
            assertThat(answer(client, 'x')).isEqualTo('x');
        }

        assertThat(line.answersToCut()).isOne();
    }

    @Test
    void cuts_no_more_answers_than_it_was_told() throws IOException {
        line.cutAnswers(1);
        try (Socket cut = connect();
                Socket next = connect()) {
            assertThatThrownBy(() -> answer(cut, 'C')).isInstanceOf(SocketException.class);
            assertThat(answer(next, 'C')).isEqualTo('C');
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), line.port());
    }

    private static int answer(Socket client, char said) throws IOException {
        client.getOutputStream().write(said);
        return client.getInputStream().read();
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                inBackground(() -> echo(client));
            } catch (IOException closed) {
                // The loop's condition tells.
            }
        }
    }

    private void echo(Socket client) {
        try (client) {
            int said;
            while ((said = client.getInputStream().read()) >= 0) {
                served.add(said);
                client.getOutputStream().write(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
