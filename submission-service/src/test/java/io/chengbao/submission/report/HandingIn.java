package io.chengbao.submission.report;

import io.chengbao.platform.testing.Tokens;
import io.chengbao.submission.TestTownship;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one request that hands a typed report in, over connections that are kept. */
final class HandingIn {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = Tokens.of(TestTownship.SUBMITTER);

    int status(UUID round) throws IOException, InterruptedException {
        return send(request(round)).statusCode();
    }

    /** Status and body. */
    String answer(UUID round, String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(round).header("Idempotency-Key", key));
        return answer.statusCode() + " " + answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(UUID round) {
        String body =
                """
                {"round": "%s", "title": "总结", "text": "一切平稳。", "submit": true}"""
                        .formatted(round);
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/reports"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
