package io.chengbao.review;

import static io.chengbao.review.testing.County.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.chengbao.review.testing.County;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every field that a caller may not set is sent along with every command, and changes nothing. */
@QuarkusTest
class ForeignFieldsTest {

    private static final String ID = "00000000-0000-7000-8000-000000000001";

    private static final String FOREIGN =
            """
            "id": "%s", "reportId": "%s", "round": "%s", "version": 99, "eventCount": 99,
            "county": "990128", "division": "990128", "townshipName": "别处", "status": "APPROVED",
            "late": true, "claimedBy": "nobody", "claimedAt": "2020-01-01T00:00:00Z",
            "registrationNumber": "1", "returnedBy": "nobody", "handedInAt": "2020-01-01T00:00:00Z",
            "decidedBy": "nobody", "decidedAt": "2020-01-01T00:00:00Z", "author": "nobody",
            "effectiveAt": "2020-01-01T00:00:00Z", "writtenAt": "2020-01-01T00:00:00Z",
            "reopenedBy": "nobody", "resolvedBy": "nobody", "openedBy": "nobody",
            "openedAt": "2020-01-01T00:00:00Z", "responses": [{"text": "x"}], "anchored": true,
            "availableActions": ["approve"],\s"""
                    .formatted(ID, ID, ID);

    @Inject County county;

    @Test
    void a_round_is_the_callers_and_new() {
        String call =
                County.roundDue(Instant.now().plus(7, ChronoUnit.DAYS))
                        .replaceFirst("\\{", "{\"state\": \"CLOSED\"," + FOREIGN);

        as("admin-990127")
                .body(call)
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(ID)))
                .body("county", equalTo("990127"))
                .body("state", equalTo("OPEN"))
                .body("openedBy", equalTo("admin-990127"));
    }

    @Test
    void what_a_township_owes_stays_what_it_is() {
        UUID round = county.openRound();

        post(
                        "admin-990127",
                        "/api/v1/rounds/" + round + "/nothing-to-report",
                        "\"state\": \"HANDED_IN\", \"township\": \"990127102\", \"reason\": \"并入\"}")
                .body("state", equalTo("NOTHING_TO_REPORT"))
                .body("late", equalTo(false))
                .body("handedInAt", nullValue());
    }

    @Test
    void a_review_stays_what_the_verb_makes_of_it() {
        UUID report = county.submittedReport(county.openRound());
        String review = "/api/v1/reviews/" + report;

        post("approver-990127", review + "/claim", "\"status\": \"APPROVED\"}")
                .body("status", equalTo("IN_REVIEW"))
                .body("claimedBy", equalTo("approver-990127"))
                .body("registrationNumber", not(equalTo("1")));
        post(
                        "approver-990127",
                        review + "/comments",
                        "\"kind\": \"MUST_FIX\", \"text\": \"请补充\", \"state\": \"CLOSED\"}")
                .body("id", not(equalTo(ID)))
                .body("author", equalTo("approver-990127"))
                .body("state", equalTo("OPEN"))
                .body("anchored", nullValue())
                .body("revision", equalTo(1))
                .body("responses.size()", equalTo(0));
        post(
                        "approver-990127",
                        review + "/decisions",
                        """
                        "revision": 1, "stage": "APPROVAL", "verdict": "APPROVE",
                        "effectiveAfter": "PT10M"}""")
                .body("status", equalTo("IN_REVIEW"))
                .body("late", equalTo(false))
                .body("pendingDecision.id", not(equalTo(ID)))
                .body("pendingDecision.decidedBy", equalTo("approver-990127"))
                .body("pendingDecision.effectiveAt", not(equalTo("2020-01-01T00:00:00Z")));
        county.review(report)
                .then()
                .body("townshipName", equalTo("清水镇"))
                .body("returnedBy", nullValue());
    }

    private static ValidatableResponse post(String person, String path, String rest) {
        return as(person).body("{" + FOREIGN + rest).post(path).then().statusCode(oneOf(200, 201));
    }
}
