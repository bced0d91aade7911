package io.chengbao.platform.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in the OpenAPI document what holds for every operation: how it refuses (RFC 9457), and that
 * a command takes an {@code Idempotency-Key}. Runs at build time.
 */
@OpenApiFilter(stages = {RunStage.BUILD})
public class DescribedRefusals implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String KEY = "IdempotencyKey";

    /** Of which a refusal of each status is an example. */
    private static final Map<String, String> MEANINGS =
            Map.ofEntries(
                    Map.entry("400", "The request makes no sense: a parameter, the JSON, a field"),
                    Map.entry("401", "No token, or one that is not valid"),
                    Map.entry("403", "Not for the caller's roles"),
                    Map.entry("404", "Not there, or not in the caller's scope"),
                    Map.entry("406", "No answer of the media type that is asked for"),
                    Map.entry("409", "The state forbids it; state and availableActions are given"),
                    Map.entry("412", "If-Match names an older version"),
                    Map.entry("413", "Too large"),
                    Map.entry("415", "Not a media type that is taken"),
                    Map.entry(
                            "422", "Understood, but it can't be taken; all that is wrong is given"),
                    Map.entry("428", "If-Match is missing"),
                    Map.entry("429", "Too many requests; see Retry-After"),
                    Map.entry("500", "A fault of the service; the log has it under errorId"),
                    Map.entry("503", "Not now; see Retry-After"));

    private static final String API = "/api/";

    private static final List<String> PAGE = List.of("400", "401", "403", "404", "406");
    private static final List<String> ANY =
            List.of("400", "401", "403", "404", "406", "429", "500", "503");
    private static final List<String> COMMAND = List.of("409", "412", "413", "415", "422");
    private static final List<String> REPLACEMENT = List.of("428");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Set.of("HttpProblem", "HttpValidationProblem", "Violation")
                .forEach(document.getComponents()::removeSchema);
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents().addParameter(KEY, idempotencyKey());
        MEANINGS.keySet().stream().sorted().forEach(status -> describe(document, status));
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) -> {
                            if (path.startsWith(API)) {
                                item.getOperations().forEach(DescribedRefusals::complete);
                            } else {
                                item.getOperations()
                                        .values()
                                        .forEach(DescribedRefusals::completePage);
                            }
                        });
    }

    /** What browsers open is refused by a page where it can be. */
    private static void completePage(Operation operation) {
        PAGE.forEach(
                status ->
                        operation
                                .getResponses()
                                .addAPIResponse(
                                        status, refusal(status, "text/html", PROBLEM_JSON)));
    }

    private static void complete(HttpMethod method, Operation operation) {
        Set<String> statuses = new TreeSet<>(ANY);
        if (method != HttpMethod.GET) {
            statuses.addAll(COMMAND);
            operation.addParameter(OASFactory.createParameter().ref(KEY));
        }
        if (method == HttpMethod.PUT) {
            statuses.addAll(REPLACEMENT);
        }
        statuses.forEach(
                status ->
                        operation
                                .getResponses()
                                .addAPIResponse(
                                        status, OASFactory.createAPIResponse().ref(name(status))));
    }

    private static void describe(OpenAPI document, String status) {
        document.getComponents().addResponse(name(status), refusal(status, PROBLEM_JSON));
    }

    private static APIResponse refusal(String status, String... mediaTypes) {
        Content content = OASFactory.createContent();
        for (String type : mediaTypes) {
            MediaType media = OASFactory.createMediaType();
            content.addMediaType(
                    type,
                    type.equals(PROBLEM_JSON)
                            ? media.schema(OASFactory.createSchema().ref(PROBLEM))
                            : media);
        }
        return OASFactory.createAPIResponse().description(MEANINGS.get(status)).content(content);
    }

    private static String name(String status) {
        return PROBLEM + status;
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .description("RFC 9457; further members depend on the type")
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "type",
                        text("urn:chengbao:problem: and a word that never changes")
                                .addExample("urn:chengbao:problem:not-found"))
                .addProperty("title", text("In the language of Accept-Language: zh-CN or en"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text("What is wrong and what to do, in the same language"))
                .addProperty("instance", text("The path that was asked for"))
                .required(List.of("type", "title", "status"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Makes a retry harmless: within 72 hours the same request under the same key is"
                                + " answered as the first time, another request under it with 422.")
                .schema(text("1 to 200 characters").minLength(1).maxLength(200));
    }
}
