package io.chengbao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether those who were written for a released contract can live with the present one. What is
 * sent to others may gain fields and lose none, not even for some of the time; what others send may
 * lose nothing that it was allowed to have, and gain nothing that it must have.
 */
public final class Compatibility {

    private static final int DEEPEST = 12;

    private final JsonNode released;
    private final JsonNode present;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode released, JsonNode present) {
        this.released = released;
        this.present = present;
    }

    /**
     * Of an event's schema: producers send it and consumers of any release read it; what was sent
     * by an older release is still on the topic, and is read too.
     */
    public static List<String> breaksOfEvent(JsonNode released, JsonNode present) {
        Compatibility compared = new Compatibility(released, present);
        compared.sent("", released, present, 0);
        compared.received("", released, present, 0);
        return compared.breaks;
    }

    /** Of an OpenAPI document. */
    public static List<String> breaksOfApi(JsonNode released, JsonNode present) {
        Compatibility compared = new Compatibility(released, present);
        released.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                operation ->
                                                        compared.operation(
                                                                path.getKey(),
                                                                operation.getKey(),
                                                                operation.getValue())));
        return compared.breaks;
    }

    private void operation(String path, String method, JsonNode before) {
        String name = method + " " + path;
        JsonNode now = present.path("paths").path(path).path(method);
        if (now.isMissingNode()) {
            breaks.add(name + " is gone");
            return;
        }
        parameters(name, before, now);
        before.path("requestBody")
                .path("content")
                .properties()
                .forEach(
                        media ->
                                received(
                                        name + " " + media.getKey(),
                                        media.getValue().path("schema"),
                                        now.path("requestBody")
                                                .path("content")
                                                .path(media.getKey())
                                                .path("schema"),
                                        0));
        before.path("responses")
                .properties()
                .forEach(
                        response ->
                                response(
                                        name + " " + response.getKey(),
                                        resolved(released, response.getValue()),
                                        resolved(
                                                present,
                                                now.path("responses").path(response.getKey()))));
    }

    private void response(String name, JsonNode before, JsonNode now) {
        before.path("content")
                .properties()
                .forEach(
                        media ->
                                sent(
                                        name,
                                        media.getValue().path("schema"),
                                        now.path("content").path(media.getKey()).path("schema"),
                                        0));
    }

    private void parameters(String name, JsonNode before, JsonNode now) {
        before.path("parameters")
                .forEach(
                        parameter -> {
                            if (parameter(present, now, resolved(released, parameter)).isEmpty()) {
                                breaks.add(name + " has lost a parameter: " + parameter);
                            }
                        });
        now.path("parameters")
                .forEach(
                        reference -> {
                            JsonNode parameter = resolved(present, reference);
                            boolean mustBeSent = parameter.path("required").asBoolean();
                            boolean was =
                                    parameter(released, before, parameter)
                                            .map(old -> old.path("required").asBoolean())
                                            .orElse(false);
                            if (mustBeSent && !was) {
                                breaks.add(name + " newly requires " + parameter.path("name"));
                            }
                        });
    }

    private static Optional<JsonNode> parameter(
            JsonNode document, JsonNode operation, JsonNode like) {
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = resolved(document, reference);
            if (parameter.path("name").equals(like.path("name"))
                    && parameter.path("in").equals(like.path("in"))) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** What others read: all that they found must still be there, and of the same kind. */
    private void sent(String place, JsonNode before, JsonNode now, int depth) {
        compare(place, before, now, depth, true);
    }

    /** What others send: all that was taken must still be taken, and nothing more be asked. */
    private void received(String place, JsonNode before, JsonNode now, int depth) {
        compare(place, before, now, depth, false);
    }

    private void compare(String place, JsonNode was, JsonNode is, int depth, boolean sent) {
        JsonNode before = resolved(released, was);
        if (sent && !before.path("oneOf").isEmpty()) {
            compareShapes(place, before.path("oneOf"), resolved(present, is), depth);
            return;
        }
        JsonNode now = sent ? first(resolved(present, is)) : one(before, resolved(present, is));
        if (depth > DEEPEST || before.isMissingNode()) {
            return;
        }
        if (now.isMissingNode()) {
            breaks.add(place + " is gone");
            return;
        }
        if (!before.path("type").equals(now.path("type"))) {
            breaks.add(place + " was " + before.path("type") + " and is now " + now.path("type"));
            return;
        }
        Set<String> needed = names(before.path("required"));
        Set<String> need = names(now.path("required"));
        if (sent) {
            minus(needed, need)
                    .forEach(field -> breaks.add(place + "/" + field + " may be absent now"));
        } else {
            minus(need, needed)
                    .forEach(field -> breaks.add(place + "/" + field + " has become required"));
            minus(names(before.path("enum")), names(now.path("enum")))
                    .forEach(value -> breaks.add(place + " no longer takes " + value));
        }
        before.path("properties")
                .properties()
                .forEach(
                        property ->
                                compare(
                                        place + "/" + property.getKey(),
                                        property.getValue(),
                                        now.path("properties").path(property.getKey()),
                                        depth + 1,
                                        sent));
        compare(place + "/*", before.path("items"), now.path("items"), depth + 1, sent);
    }

    /** An answer that had several shapes has each of them still, in their order. */
    private void compareShapes(String place, JsonNode before, JsonNode answer, int depth) {
        JsonNode now = answer.path("oneOf");
        for (int i = 0; i < before.size(); i++) {
            JsonNode shape = now.isEmpty() && i == 0 ? answer : now.path(i);
            compare(place + " (" + (i + 1) + ")", before.path(i), shape, depth + 1, true);
        }
    }

    /**
     * Of an answer that has several shapes the first, which is what was asked for before; the
     * others are for requests that are new.
     */
    private JsonNode first(JsonNode answer) {
        JsonNode shapes = answer.path("oneOf");
        return shapes.isEmpty() ? answer : resolved(present, shapes.path(0));
    }

    /** A file of a form that may now be sent several times: one is a list of one. */
    private JsonNode one(JsonNode before, JsonNode now) {
        JsonNode item = resolved(present, now.path("items"));
        boolean isFile = before.path("format").asText().equals("binary");
        return isFile && item.path("format").asText().equals("binary") ? item : now;
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? document.at(reference.asText().substring(1)) : node;
    }

    private static Set<String> names(JsonNode array) {
        Set<String> names = new TreeSet<>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
