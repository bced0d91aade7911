package io.chengbao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes what nobody should send, much of it almost right, from an operation's own schema. */
final class OddInput {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "a\u0000b",
                    "\r\nSet-Cookie: a=b",
                    "=cmd|' /C calc'!A0",
                    "<script>alert(1)</script>",
                    "' or 1=1 --",
                    "%s%n{0}${jndi:ldap://127.0.0.1/x}",
                    "../../etc/passwd",
                    "\uD800",
                    "𠀀龘\u202E",
                    "-1",
                    "99999999999999999999",
                    "NaN",
                    "2026-02-30T25:61:00Z",
                    "-999999999-01-01T00:00:00Z",
                    "+999999999-12-31T23:59:59Z",
                    "PT99999999999H",
                    "00000000-0000-0000-0000-000000000000",
                    "x".repeat(70_000));

    private static final List<String> JSONS =
            List.of(
                    "",
                    "null",
                    "{",
                    "[]",
                    "[[[[",
                    "0",
                    "\"text\"",
                    "{\"a\":1}{\"b\":2}",
                    "{\"round\":1,\"round\":2}",
                    "\uFEFF{}",
                    "{'single':1}",
                    "1e999999999",
                    "[".repeat(5_000) + "]".repeat(5_000));

    private final ApiDocument document;
    private final Random random;

    OddInput(ApiDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** Percent-encoded, for a path or a query. */
    String encoded() {
        if (random.nextInt(8) == 0) {
            return oneOf(List.of("%", "%FF%FE", "%00", "%C0%AF", "%ED%A0%80"))
                    .replaceAll("%$", "%25");
        }
        String text = oneOf(TEXTS);
        String shorter = text.substring(0, Math.min(text.length(), 2_000));
        return percent(shorter.isEmpty() ? " " : shorter);
    }

    private static String percent(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, bytes.length)
                .mapToObj(at -> "%%%02X".formatted(bytes[at]))
                .collect(Collectors.joining());
    }

    /** A header's value: HTTP has no others. */
    String header() {
        return oneOf(
                List.of(
                        "",
                        "*",
                        "\"\"",
                        "\"-1\"",
                        "W/\"1\"",
                        "\"99999999999999999999\"",
                        "x".repeat(300),
                        ",;q=,",
                        "zh-CN;q=9",
                        "text/plain;charset=nonsense",
                        "(((",
                        "application/json;charset=utf-99"));
    }

    byte[] body(ApiOperation operation, String mediaType) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? SampleRequest.bytes(oneOf(JSONS)) : noise();
        }
        JsonNode schema =
                operation
                        .description()
                        .path("requestBody")
                        .path("content")
                        .path(mediaType)
                        .path("schema");
        return mediaType.startsWith("multipart")
                ? form(document.resolved(schema))
                : write(value(schema, 0));
    }

    private byte[] noise() {
        byte[] bytes = new byte[1 + random.nextInt(400)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] write(JsonNode value) {
        return SampleRequest.bytes(value.toString());
    }

    private byte[] form(JsonNode schema) {
        String parts =
                schema.path("properties").properties().stream()
                        .filter(property -> random.nextInt(6) > 0)
                        .map(this::part)
                        .collect(Collectors.joining());
        String end = random.nextInt(8) == 0 ? "" : "--b--\r\n";
        return SampleRequest.bytes(parts + end);
    }

    private String part(Map.Entry<String, JsonNode> property) {
        JsonNode schema = document.resolved(property.getValue());
        boolean file = schema.path("format").asText().equals("binary");
        String name = random.nextInt(10) == 0 ? "\u0000" : property.getKey();
        String value =
                file || random.nextBoolean()
                        ? oneOf(TEXTS)
                        : value(property.getValue(), 1).asText();
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(
                        name,
                        file
                                ? "; filename=\""
                                        + oneOf(List.of("a.docx", "a.txt", "..", ""))
                                        + "\""
                                : "",
                        value);
    }

    /** Of the schema, but for about one place in six. */
    private JsonNode value(JsonNode reference, int depth) {
        JsonNode schema = document.resolved(reference);
        if (depth > DEEPEST || random.nextInt(6) == 0) {
            return odd();
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> NODES.numberNode(random.nextInt(3));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> text(schema);
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(
                        property -> {
                            if (random.nextInt(8) > 0) {
                                object.set(
                                        property.getKey(), value(property.getValue(), depth + 1));
                            }
                        });
        if (random.nextInt(8) == 0) {
            object.set("status", odd());
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        IntStream.range(0, random.nextInt(4))
                .forEach(at -> array.add(value(schema.path("items"), depth + 1)));
        return array;
    }

    private JsonNode text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return NODES.textNode(
                switch (schema.path("format").asText()) {
                    case "uuid" -> new UUID(0, random.nextInt(3)).toString();
                    case "date-time" -> "2027-01-15T10:00:00Z";
                    default -> random.nextInt(3) == 0 ? oneOf(TEXTS) : "990127101";
                });
    }

    private JsonNode odd() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(Long.MIN_VALUE);
            case 2 -> NODES.numberNode(new BigDecimal("1e400"));
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.arrayNode().addNull();
            case 5 -> NODES.objectNode().put("a", 1);
            default -> NODES.textNode(oneOf(TEXTS));
        };
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
