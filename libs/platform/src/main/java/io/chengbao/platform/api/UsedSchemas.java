package io.chengbao.platform.api;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which of a document's schemas are answered with, and which are sent with requests. */
final class UsedSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> answered = new HashSet<>();
    private final Set<String> sent = new HashSet<>();

    private UsedSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static UsedSchemas of(OpenAPI document) {
        UsedSchemas used = new UsedSchemas(document.getComponents().getSchemas());
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(used::add));
        return used;
    }

    boolean areOnlyAnswered(String name) {
        return answered.contains(name) && !sent.contains(name);
    }

    private void add(Operation operation) {
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> add(response.getContent(), answered));
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), sent);
        }
    }

    private void add(Content content, Set<String> to) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> add(media.getSchema(), to));
        }
    }

    private void addAll(Collection<Schema> all, Set<String> to) {
        if (all != null) {
            all.forEach(schema -> add(schema, to));
        }
    }

    private void add(Schema schema, Set<String> to) {
        if (schema == null) {
            return;
        }
        String reference = schema.getRef();
        if (reference != null && reference.startsWith(REFERENCE)) {
            String name = reference.substring(REFERENCE.length());
            if (to.add(name)) {
                add(schemas.get(name), to);
            }
        }
        add(schema.getItems(), to);
        add(schema.getAdditionalPropertiesSchema(), to);
        addAll(schema.getProperties() == null ? null : schema.getProperties().values(), to);
        addAll(schema.getAllOf(), to);
        addAll(schema.getAnyOf(), to);
        addAll(schema.getOneOf(), to);
    }
}
