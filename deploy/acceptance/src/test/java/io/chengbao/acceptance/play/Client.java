package io.chengbao.acceptance.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.chengbao.acceptance.DocumentedAnswers;
import io.chengbao.acceptance.history.Verb.Side;
import io.chengbao.local.PartName;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Sends requests to whichever replica comes, as a load balancer would. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    private static final Map<Side, PartName> SERVICES =
            Map.of(Side.TOWNSHIP, PartName.SUBMISSION, Side.COUNTY, PartName.REVIEW);

    private final Map<Side, List<URI>> replicas;
    private final Cast cast;
    private final DocumentedAnswers documented = new DocumentedAnswers();
    private final Set<String> undocumented = ConcurrentHashMap.newKeySet();

    Client(Map<Side, List<URI>> replicas, Cast cast) {
        this.replicas = replicas;
        this.cast = cast;
    }

    /** What was not as the OpenAPI documents say in all that was answered. */
    Set<String> undocumented() {
        return undocumented;
    }

    /**
     * What came back.
     *
     * @param status 0 where nothing came
     * @param body missing where there is none
     */
    record Answer(int status, JsonNode body, String etag) {

        static final Answer NONE = new Answer(0, MissingNode.getInstance(), null);

        boolean isOk() {
            return status >= 200 && status < 300;
        }
    }

    Answer get(String person, Side side, String path) {
        return send(person, side, Request.get(path), null);
    }

    /**
     * @param key the {@code Idempotency-Key}, or null
     */
    Answer send(String person, Side side, Request request, String key) {
        var builder =
                HttpRequest.newBuilder(somewhere(side).resolve("/api/v1" + request.path()))
                        .timeout(PATIENCE)
                        .method(request.method(), BodyPublishers.ofByteArray(request.body()))
                        .header("Authorization", "Bearer " + cast.token(person))
                        .header("Content-Type", request.contentType());
        if (key != null) {
            builder.header("Idempotency-Key", key);
        }
        if (request.ifMatch() != null) {
            builder.header("If-Match", request.ifMatch());
        }
        try {
            HttpResponse<String> response =
                    HTTP.send(builder.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            look(side, response);
            return new Answer(
                    response.statusCode(),
                    read(response.body()),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private void look(Side side, HttpResponse<String> response) {
        undocumented.addAll(
                documented.faults(
                        SERVICES.get(side),
                        response.request().method(),
                        response.uri().getPath(),
                        response.statusCode(),
                        response.headers().firstValue("Content-Type").orElse(null),
                        response.body()));
    }

    private URI somewhere(Side side) {
        List<URI> there = replicas.get(side);
        return there.get(ThreadLocalRandom.current().nextInt(there.size()));
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
