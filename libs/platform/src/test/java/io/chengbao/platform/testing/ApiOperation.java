package io.chengbao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One operation of a published OpenAPI document.
 *
 * @param method in capitals
 * @param template such as {@code /api/v1/reports/{id}}
 */
public record ApiOperation(String method, String template, JsonNode description) {

    /** As it is named in tables and messages. */
    public String name() {
        return method + " " + template;
    }

    public boolean isAt(String sentMethod, String path) {
        String pattern =
                List.of(template.split("/")).stream()
                        .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                        .collect(Collectors.joining("/"));
        return method.equals(sentMethod.toUpperCase(Locale.ROOT)) && path.matches(pattern);
    }

    /**
     * How much of the template is fixed: of two that match, {@code /a/b} goes before {@code
     * /a/{x}}.
     */
    int fixedParts() {
        return (int) List.of(template.split("/")).stream().filter(p -> !p.startsWith("{")).count();
    }

    /** What the document says of who may; empty where it says everybody, or everybody signed in. */
    public Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        description
                .path("security")
                .forEach(
                        requirement ->
                                requirement.forEach(
                                        of -> of.forEach(role -> roles.add(role.asText()))));
        return roles;
    }

    public boolean needsToken() {
        return !description.path("security").isEmpty();
    }

    /** The media types of its body; none where it has no body. */
    public List<String> takes() {
        return List.copyOf(
                description.path("requestBody").path("content").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
