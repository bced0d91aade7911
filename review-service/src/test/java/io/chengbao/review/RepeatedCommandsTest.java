package io.chengbao.review;

import static io.chengbao.review.testing.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.chengbao.review.testing.County;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every command of a report's life sent twice with one key: one effect, and twice its answer. */
@QuarkusTest
class RepeatedCommandsTest {

    @Inject County county;

    @Test
    void a_command_with_the_same_key_has_its_effect_once_and_its_answer_twice() {
        Instant nextWeek = Instant.now().plus(7, ChronoUnit.DAYS);
        UUID round =
                UUID.fromString(
                        twice("admin-990127", "/rounds", County.roundDue(nextWeek), 201)
                                .path("id"));
        UUID report = county.submittedReport(round);
        String review = "/reviews/" + report;

        twice("approver-990127", review + "/claim", "", 200);
        String comment =
                twice(
                                "reviewer-990127",
                                review + "/comments",
                                "{\"kind\": \"MUST_FIX\", \"text\": \"请补充\"}",
                                201)
                        .path("id");
        twice("reviewer-990127", review + "/comments/" + comment + "/resolution", "", 200);
        String decision =
                twice(
                                "approver-990127",
                                review + "/decisions",
                                approval(", \"effectiveAfter\": \"PT10M\""),
                                200)
                        .path("pendingDecision.id");
        undoTwice(review + "/decisions/" + decision);
        twice("approver-990127", review + "/decisions", approval(""), 200);
        twice("approver-990127", review + "/reopening", "{\"reason\": \"有误\"}", 200);
        String rounds = "/rounds/" + round;
        twice(
                "admin-990127",
                rounds + "/extensions",
                """
                {"township": "990127101", "reason": "防汛", "dueAt": "%s"}"""
                        .formatted(nextWeek.plus(1, ChronoUnit.DAYS)),
                200);
        twice(
                "admin-990127",
                rounds + "/nothing-to-report",
                "{\"township\": \"990127102\", \"reason\": \"并入\"}",
                200);
        twice("admin-990127", rounds + "/closure", "", 200);

        as("auditor-990127").get("/api/v1" + review + "/comments").then().body("items", hasSize(1));
        county.review(report).then().body("decisions", hasSize(1)).body("reopenings", hasSize(1));
    }

    private static String approval(String more) {
        return """
        {"revision": 1, "stage": "APPROVAL", "verdict": "APPROVE"%s}"""
                .formatted(more);
    }

    private static Response twice(String person, String path, String body, int status) {
        String key = UUID.randomUUID().toString();
        Response first = post(person, path, body, key);
        Response second = post(person, path, body, key);
        assertThat(first.statusCode()).as(path + first.asString()).isEqualTo(status);
        assertThat(second.statusCode()).as(path).isEqualTo(status);
        assertThat(second.asString()).isEqualTo(first.asString());
        return second;
    }

    private static Response post(String person, String path, String body, String key) {
        return as(person).header("Idempotency-Key", key).body(body).post("/api/v1" + path);
    }

    private static void undoTwice(String path) {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            as("approver-990127")
                    .header("Idempotency-Key", key)
                    .delete("/api/v1" + path)
                    .then()
                    .statusCode(204);
        }
    }
}
