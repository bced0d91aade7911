package io.chengbao.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;

/**
 * The system's HTTP API, as a client of the sample county uses it. Every request may throw {@link
 * NoAnswer}: whether it had an effect is then unknown.
 */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static final Optional<Witness> WITNESS = ServiceLoader.load(Witness.class).findFirst();

    private final LocalSystem system;
    private final Map<String, String> headers;

    public Api(LocalSystem system) {
        this(system, Map.of());
    }

    private Api(LocalSystem system, Map<String, String> headers) {
        this.system = system;
        this.headers = headers;
    }

    /** The same, with an {@code Idempotency-Key} on every request. */
    public Api withIdempotencyKey(String key) {
        return new Api(system, Map.of("Idempotency-Key", key));
    }

    /** The same, for changes of what still has this version. */
    public Api withIfMatch(long version) {
        return new Api(system, Map.of("If-Match", "\"" + version + "\""));
    }

    /**
     * An answer.
     *
     * @param body missing where there is none
     */
    public record Answer(int status, JsonNode body) {

        /** The body of an answer that was hoped for. */
        public JsonNode expect(int... statuses) {
            for (var expected : statuses) {
                if (status == expected) {
                    return body;
                }
            }
            throw new ApiFailure("the answer was " + status + ": " + body);
        }
    }

    public Answer get(String person, PartName service, String path) {
        return send(person, service, request(service, path).GET());
    }

    public Answer post(String person, PartName service, String path, Object body) {
        return send(person, service, json(request(service, path)).POST(write(body)));
    }

    public Answer put(String person, PartName service, String path, Object body) {
        return send(person, service, json(request(service, path)).PUT(write(body)));
    }

    /** A multipart form with one file in it. */
    public Answer upload(
            String person,
            PartName service,
            String path,
            Map<String, String> fields,
            String name,
            byte[] file) {
        var boundary = UUID.randomUUID().toString();
        var body = BodyPublishers.ofByteArray(multipart(boundary, fields, name, file));
        var type = "multipart/form-data; boundary=" + boundary;
        return send(
                person, service, request(service, path).header("Content-Type", type).POST(body));
    }

    public URI address(PartName service, String path) {
        return system.address(service).resolve("/api/v1" + path);
    }

    private HttpRequest.Builder request(PartName service, String path) {
        return HttpRequest.newBuilder(address(service, path)).timeout(Duration.ofSeconds(30));
    }

    private Answer send(String person, PartName service, HttpRequest.Builder request) {
        try {
            headers.forEach(request::header);
            var authorised =
                    request.header("Authorization", "Bearer " + system.token(person))
                            .header("Accept-Language", "zh-CN")
                            .build();
            var response = HTTP.send(authorised, BodyHandlers.ofString(StandardCharsets.UTF_8));
            show(service, response);
            return new Answer(response.statusCode(), read(response.body()));
        } catch (IOException e) {
            throw new NoAnswer(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted");
        }
    }

    private static void show(PartName service, HttpResponse<String> response) {
        WITNESS.ifPresent(
                witness ->
                        witness.saw(
                                service,
                                response.request().method(),
                                response.uri().getPath(),
                                response.statusCode(),
                                response.headers().firstValue("Content-Type").orElse(null),
                                response.body()));
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private static BodyPublisher write(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }

    private static byte[] multipart(
            String boundary, Map<String, String> fields, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (field, value) ->
                        body.writeBytes(
                                part(
                                        boundary,
                                        "name=\"" + field + "\"",
                                        "text/plain; charset=utf-8",
                                        value)));
        body.writeBytes(
                part(
                        boundary,
                        "name=\"file\"; filename=\"" + name + "\"",
                        "application/octet-stream",
                        ""));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String boundary, String disposition, String type, String value) {
        var end = value.isEmpty() ? "" : value + "\r\n";
        return ("--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n%s"
                        .formatted(boundary, disposition, type, end))
                .getBytes(StandardCharsets.UTF_8);
    }
}
