package io.chengbao.local.up;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.client.Api;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The system as one person sees it through one service. */
final class Sight {

    private final Api api;
    private final String person;
    private final PartName service;

    Sight(LocalSystem system, String person, PartName service) {
        this.api = new Api(system);
        this.person = person;
        this.service = service;
    }

    JsonNode of(String path) {
        return api.get(person, service, path).expect(200);
    }

    /** Looks until it is there and as it should be. */
    JsonNode await(String what, String path, Predicate<JsonNode> asItShouldBe) {
        return Steps.await(what, () -> found(path).filter(asItShouldBe));
    }

    JsonNode awaitStatus(String status, String path) {
        return await(status, path, seen -> text(seen, "status").equals(status));
    }

    private Optional<JsonNode> found(String path) {
        var answer = api.get(person, service, path);
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.expect(200));
    }

    /** Does something, and says how it answered. */
    JsonNode post(String path, Object body) {
        return api.post(person, service, path, body).expect(200, 201);
    }

    /** The same for what is replaced, if it still has this version. */
    JsonNode put(String path, long version, Object body) {
        return api.withIfMatch(version).put(person, service, path, body).expect(200);
    }

    /** Where to see something, and as whom. */
    String at(String path) {
        return api.address(service, path) + "  as " + person;
    }

    String person() {
        return person;
    }

    Api api() {
        return api;
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    /** The items of a page, or of a plain list. */
    static List<JsonNode> list(JsonNode page) {
        var items = page.has("items") ? page.path("items") : page;
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
