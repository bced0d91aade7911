package io.chengbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A client that waits for leave, like curl, never sends a body far above the limit. */
@QuarkusTest
class BodyLimitTest {

    private static final int LONGEST_WAIT_MS = 30_000;

    @TestHTTPResource("/")
    URI service;

    @Test
    void a_body_that_is_announced_as_too_large_is_refused_unread_as_a_problem() throws Exception {
        String answer =
                answerTo(
                        """
                        POST /api/v1/reports HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: multipart/form-data; boundary=b\r
                        Content-Length: 26214400\r
                        Expect: 100-continue\r
                        \r
                        """);

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "urn:chengbao:problem:too-large", "内容过大");
    }

    @Test
    void only_a_form_may_be_as_large_as_a_file() throws Exception {
        String answer =
                answerTo(
                        """
                        POST /api/v1/reports HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: application/json\r
                        Content-Length: 6000000\r
                        Expect: 100-continue\r
                        \r
                        """);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:chengbao:problem:too-large");
    }

    @Test
    void what_comes_unannounced_is_read_no_further_than_that() throws Exception {
        byte[] sixMegabytes = " ".repeat(6_000_000).getBytes(StandardCharsets.US_ASCII);
        HttpRequest chunked =
                HttpRequest.newBuilder(
                                service.resolve(
                                        "/api/v1/reports/" + UUID.randomUUID() + "/sign-off"))
                        .header("Authorization", "Bearer " + Tokens.of(TestTownship.SIGNER))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(sixMegabytes)))
                        .build();

        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:chengbao:problem:too-large", "内容过大");
    }

    /** All that comes until the service closes the connection. */
    private String answerTo(String head) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(LONGEST_WAIT_MS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
