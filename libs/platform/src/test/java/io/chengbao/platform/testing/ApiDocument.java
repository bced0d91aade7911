package io.chengbao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenAPI document, and whether answers are what it says: every status documented, of the media
 * type documented, with no field that isn't.
 */
public final class ApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS =
            List.of("get", "post", "put", "delete", "patch", "head", "options");

    private final JsonNode document;
    private final JsonNode components;
    private final List<ApiOperation> operations;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    private ApiDocument(JsonNode document) {
        this.document = document;
        this.components = closed(document.path("components"));
        this.operations = operations(document);
    }

    /** The committed one, {@code deploy/contracts/openapi/<service>.yaml}. */
    public static ApiDocument published(String service) {
        return new ApiDocument(Contracts.read(file("openapi", service)));
    }

    static ApiDocument of(String yaml) {
        return new ApiDocument(Contracts.parse(yaml));
    }

    static Path file(String folder, String service) {
        return Contracts.folder().resolve(folder).resolve(service + ".yaml");
    }

    JsonNode json() {
        return document;
    }

    public List<ApiOperation> operations() {
        return operations;
    }

    private static List<ApiOperation> operations(JsonNode document) {
        List<ApiOperation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                METHODS.stream()
                                        .filter(path.getValue()::has)
                                        .map(
                                                method ->
                                                        new ApiOperation(
                                                                method.toUpperCase(Locale.ROOT),
                                                                path.getKey(),
                                                                path.getValue().get(method)))
                                        .forEach(operations::add));
        return operations;
    }

    Optional<ApiOperation> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.isAt(method, path))
                .max(Comparator.comparingInt(ApiOperation::fixedParts));
    }

    /**
     * What is wrong with an answer by this document.
     *
     * @param path without the query
     * @param mediaType null where the answer has no body
     */
    public List<String> faults(
            String method, String path, int status, String mediaType, String body) {
        Optional<ApiOperation> operation = operation(method, path);
        if (operation.isEmpty()) {
            return List.of("no such operation in the document: " + method + " " + path);
        }
        String answer = operation.get().name() + " → " + status;
        JsonNode response =
                resolved(
                        operation
                                .get()
                                .description()
                                .path("responses")
                                .path(Integer.toString(status)));
        if (response.isMissingNode()) {
            return List.of(answer + ": the document has no such status");
        }
        JsonNode content = response.path("content");
        if (content.isMissingNode() || body == null || body.isEmpty()) {
            return content.isMissingNode() == (body == null || body.isEmpty()) || status == 304
                    ? List.of()
                    : List.of(answer + ": a body where none is documented, or none where one is");
        }
        String type = mediaType.split(";")[0].strip();
        JsonNode media = content.path(type);
        if (media.isMissingNode()) {
            media = content.path("*/*");
        }
        if (media.isMissingNode()) {
            return List.of(answer + ": the document has no " + type);
        }
        return type.endsWith("json") ? faultsOfBody(answer, media.path("schema"), body) : List.of();
    }

    private List<String> faultsOfBody(String answer, JsonNode schema, String body) {
        try {
            return compiled
                    .computeIfAbsent(schema, this::compile)
                    .validate(JSON.readTree(body))
                    .stream()
                    .map(ValidationMessage::toString)
                    .map(fault -> answer + ": " + fault)
                    .sorted()
                    .toList();
        } catch (IOException noJson) {
            return List.of(answer + ": no JSON");
        }
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", components);
        whole.setAll((ObjectNode) closed(schema));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole, SchemaValidatorsConfig.builder().build());
    }

    /** With no room for fields that aren't listed, where any are. */
    private static JsonNode closed(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    private static void close(JsonNode node) {
        node.forEach(ApiDocument::close);
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
    }

    /** Where it refers to one of the components, that. */
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : document.at(reference.asText().substring(1));
    }
}
