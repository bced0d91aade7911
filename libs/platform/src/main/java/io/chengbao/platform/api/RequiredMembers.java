package io.chengbao.platform.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the OpenAPI document what an answer always has: of a record that is only answered with,
 * every component that is neither {@code @Nullable} nor an {@link Optional}, for nothing else is
 * left out. What is sent to a service says by its constraints what it must have. Runs at build
 * time.
 */
@OpenApiFilter(stages = {RunStage.BUILD})
public class RequiredMembers implements OASFilter {

    /** Whoever's annotation that is: plain Java libraries have their own. */
    private static final String NULLABLE = "Nullable";

    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    private final IndexView index;

    public RequiredMembers(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        UsedSchemas used = UsedSchemas.of(document);
        document.getComponents()
                .getSchemas()
                .forEach(
                        (name, schema) -> {
                            if (used.areOnlyAnswered(name) && schema.getProperties() != null) {
                                require(name, schema);
                            }
                        });
    }

    private void require(String name, Schema schema) {
        Set<String> properties = schema.getProperties().keySet();
        List<Map<String, Boolean>> described =
                index.getKnownClasses().stream()
                        .filter(type -> type.isRecord() && isNamed(type, name))
                        .map(this::members)
                        .filter(members -> members.keySet().equals(properties))
                        .toList();
        List<String> always = new ArrayList<>(properties);
        always.removeIf(
                property ->
                        described.isEmpty()
                                || described.stream().anyMatch(members -> !members.get(property)));
        if (!always.isEmpty()) {
            schema.setRequired(always);
        }
    }

    /** By the simple name, with what a generic type is used with or a number behind it. */
    private static boolean isNamed(ClassInfo type, String schema) {
        String simple = type.simpleName();
        return type.typeParameters().isEmpty()
                ? schema.replaceFirst("\\d+$", "").equals(simple)
                : schema.startsWith(simple);
    }

    /** The members of its JSON, and whether each is always there. */
    private Map<String, Boolean> members(ClassInfo type) {
        Map<String, Boolean> members = new LinkedHashMap<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            FieldInfo field = type.field(component.name());
            if (field.hasAnnotation(UNWRAPPED)) {
                members.putAll(members(index.getClassByName(field.type().name())));
            } else {
                members.put(field.name(), isAlwaysThere(field));
            }
        }
        return members;
    }

    private static boolean isAlwaysThere(FieldInfo field) {
        boolean isNullable =
                field.annotations().stream()
                        .anyMatch(by -> by.name().withoutPackagePrefix().equals(NULLABLE));
        return !isNullable && !field.type().name().equals(OPTIONAL);
    }
}
