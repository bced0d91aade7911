package io.chengbao.review;

import static io.chengbao.review.testing.County.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.review.testing.County;
import io.chengbao.review.testing.Xlsx;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the OpenAPI document with an id in its path, asked for with ids of one county
 * by people of another, and of townships that the round does not name: answered as if there were no
 * such thing, and noted.
 */
@QuarkusTest
class ForeignIdsTest {

    /** What operations need to be told before they look; one that is missing is answered 400. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "decisions",
                    County.RETURN,
                    "comments",
                    "{\"kind\": \"SUGGESTION\", \"text\": \"请补充\"}",
                    "reopening",
                    "{\"reason\": \"有误\"}",
                    "extensions",
                    """
                    {"township": "990127101", "reason": "防汛", "dueAt": "%s"}"""
                            .formatted(Instant.now().plus(30, ChronoUnit.DAYS)),
                    "nothing-to-report",
                    "{\"township\": \"990127101\", \"reason\": \"并入\"}");

    /** Between them they have all the roles of a county. */
    private static final List<String> COLLEAGUES = List.of("approver-990128", "admin-990128");

    private static final List<String> STRANGERS =
            Stream.concat(
                            COLLEAGUES.stream(),
                            Stream.of(
                                    "signer-990127109", "submitter-990127109", "signer-990128101"))
                    .toList();

    private static final byte[] TABLE = Xlsx.of("指标|目标值|乡镇");

    @Inject County county;
    @Inject EntityManager database;

    @Test
    void an_id_of_another_county_is_not_there_and_the_try_is_noted() {
        UUID round = county.openRound();
        UUID report = county.claimedReport(round);
        String comment = county.comment("reviewer-990127", report, "SUGGESTION").path("id");
        String decision =
                county.decide(
                                "approver-990127",
                                report,
                                County.RETURN.replace(
                                        "true}", "true, \"effectiveAfter\": \"PT10M\"}"))
                        .path("pendingDecision.id");
        List<String> wrong = new ArrayList<>();

        for (Operation operation : operationsWithAnId()) {
            String path =
                    operation
                            .path
                            .replace("/rounds/{id}", "/rounds/" + round)
                            .replace("{reportId}", report.toString())
                            .replace("/decisions/{id}", "/decisions/" + decision)
                            .replace("/comments/{id}", "/comments/" + comment);
            for (String stranger : STRANGERS) {
                int unknown = ask(stranger, operation.method, operation.ofNobody());
                long before = noted(path);
                int status = ask(stranger, operation.method, path);
                if (status != unknown || status < 403 || noted(path) != before + 1) {
                    wrong.add(
                            "%s %s by %s: %d, and %d where there is none"
                                    .formatted(operation.method, path, stranger, status, unknown));
                }
            }
        }

        assertThat(wrong).isEmpty();
        county.review(report).then().statusCode(200);
    }

    @Test
    void every_operation_with_an_id_is_open_to_one_of_the_two_strangers_roles() {
        for (Operation operation : operationsWithAnId()) {
            assertThat(COLLEAGUES)
                    .as(operation.toString())
                    .anyMatch(person -> ask(person, operation.method, operation.ofNobody()) == 404);
        }
    }

    private static int ask(String person, String method, String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        RequestSpecification asking = as(person);
        return (method.equals("PUT") && last.equals("targets")
                        ? asking.contentType(ContentType.MULTIPART)
                                .multiPart("file", "表.xlsx", TABLE)
                        : asking.body(BODIES.getOrDefault(last, "{}")))
                .when()
                .request(method, path)
                .statusCode();
    }

    private long noted(String path) {
        return (long)
                database.createNativeQuery(
                                """
                                select count(*) from audit_entry
                                where target = ?1 and outcome = 'REFUSED'""")
                        .setParameter(1, path)
                        .getSingleResult();
    }

    private static List<Operation> operationsWithAnId() {
        JsonPath document = given().accept("application/json").get("/q/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        List<Operation> operations = new ArrayList<>();
        paths.forEach(
                (path, methods) ->
                        methods.keySet().stream()
                                .filter(method -> path.contains("{") && !isOperators(path))
                                .forEach(
                                        method ->
                                                operations.add(
                                                        new Operation(
                                                                method.toUpperCase(Locale.ROOT),
                                                                path))));
        assertThat(operations).hasSizeGreaterThan(12);
        return operations;
    }

    /** Operators see all divisions. */
    private static boolean isOperators(String path) {
        return path.startsWith("/api/v1/dead-letters/");
    }

    private record Operation(String method, String path) {

        /** The same path with ids that nothing has. */
        String ofNobody() {
            return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        }
    }
}
