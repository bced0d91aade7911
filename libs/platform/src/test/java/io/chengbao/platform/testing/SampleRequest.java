package io.chengbao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * A request to the running service as it leaves this machine: the path is not tidied up on its way.
 */
final class SampleRequest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SampleRequest() {}

    /** Where an operation is, with something for each of its path's parameters that no row has. */
    static String path(ApiOperation operation) {
        String path = operation.template();
        while (path.contains("{")) {
            String name = path.substring(path.indexOf('{') + 1, path.indexOf('}'));
            path = path.replace("{" + name + "}", nobodys(name));
        }
        return path;
    }

    private static String nobodys(String parameter) {
        return switch (parameter) {
            case "revision", "number", "attachment", "n", "k" -> "1";
            default -> new UUID(0, parameter.hashCode()).toString();
        };
    }

    /**
     * @param token null for nobody
     * @param body empty for none
     */
    static HttpResponse<String> send(
            String method, String path, String token, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .timeout(PATIENCE)
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The emptiest body that the operation takes; only who is let in matters. */
    static HttpResponse<String> sendEmpty(ApiOperation operation, String path, String token) {
        if (operation.takes().isEmpty()) {
            return send(operation.method(), path, token, Map.of(), bytes(""));
        }
        if (operation.takes().contains("application/json")) {
            return send(
                    operation.method(),
                    path,
                    token,
                    Map.of("Content-Type", "application/json"),
                    bytes(empty(operation)));
        }
        return send(
                operation.method(),
                path,
                token,
                Map.of("Content-Type", "multipart/form-data; boundary=b"),
                bytes("--b--\r\n"));
    }

    private static String empty(ApiOperation operation) {
        JsonNode schema =
                operation
                        .description()
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema");
        return schema.path("type").asText().equals("array") ? "[]" : "{}";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int port() {
        return RestAssured.port;
    }
}
