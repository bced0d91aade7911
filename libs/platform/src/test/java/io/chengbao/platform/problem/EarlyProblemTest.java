package io.chengbao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no HTTP client sends, byte by byte. */
@QuarkusTest
class EarlyProblemTest {

    private static final int MEGABYTES_OF_A_FORM = 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tallies/%zz",
                "/tallies/%",
                "/tallies?cursor=%",
                "/tallies/<>",
                "/tallies/\"",
                "/tallies/^{}|\\",
                "/nosuch/%zz",
                "/q/%zz",
                "http://[bad/tallies",
                "tallies",
                "*",
                "?"
            })
    void an_address_that_is_no_uri_is_answered_with_a_problem(String address) throws IOException {
        String answer =
                answerTo(
                        "GET "
                                + address
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:chengbao:problem:illegal-address")
                .contains("地址有误");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: [bad\r\n"})
    void a_request_that_names_no_host_is_answered_with_a_problem(String host) throws IOException {
        String answer = answerTo("GET /tallies HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:chengbao:problem:illegal-address");
    }

    @Test
    void what_comes_behind_an_illegal_address_on_its_connection_is_answered_too()
            throws IOException {
        String refused =
                "POST /tallies/%zz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbody";

        String answers =
                answerTo(
                        refused + "GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answers.split("urn:chengbao:problem:illegal-address")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {4097, 60_000})
    void a_long_address_is_answered_in_the_callers_language(int length) throws IOException {
        String address = "/" + "a".repeat(length - 1);

        String answer =
                answerTo(
                        "GET "
                                + address
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Language: en\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json", "urn:chengbao:problem:address-too-long")
                .contains("Address too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"",
                "Content-Disposition: form-data; name=\"file\""
            })
    void a_form_that_grows_too_large_in_chunks_is_answered_with_a_problem(String part)
            throws IOException {
        String answer = answerToChunks(part, MEGABYTES_OF_A_FORM + 1);

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "urn:chengbao:problem:too-large");
    }

    @Test
    void a_large_form_in_chunks_is_taken() throws IOException {
        String answer =
                answerToChunks(
                        "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"",
                        MEGABYTES_OF_A_FORM - 1);

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n" + (9 << 20));
    }

    private static String answerTo(String request) throws IOException {
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            connection.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(connection);
        }
    }

    private static String answerToChunks(String part, int megabytes) throws IOException {
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            OutputStream to = connection.getOutputStream();
            to.write(
                    ascii(
                            "POST /tallies/form HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Transfer-Encoding: chunked\r\n"
                                    + "Content-Type: multipart/form-data; boundary=next\r\n"
                                    + "Authorization: Bearer "
                                    + Tokens.of("submitter-990127101")
                                    + "\r\n\r\n"));
            chunk(to, ascii("--next\r\n" + part + "\r\n\r\n"));
            for (int sent = 0; sent < megabytes; sent++) {
                chunk(to, ascii("a".repeat(1 << 20)));
            }
            chunk(to, ascii("\r\n--next--\r\n"));
            to.write(ascii("0\r\n\r\n"));
            return answer(connection);
        }
    }

    private static void chunk(OutputStream to, byte[] bytes) throws IOException {
        to.write(ascii(Integer.toHexString(bytes.length).toUpperCase(Locale.ROOT) + "\r\n"));
        to.write(bytes);
        to.write(ascii("\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(Socket connection) throws IOException {
        connection.getOutputStream().flush();
        connection.setSoTimeout(10_000);
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
