package io.chengbao.review.review;

import static io.chengbao.review.testing.County.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.chengbao.review.testing.County;
import io.chengbao.review.testing.SubmissionTopic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationTest {

    private static final String OFFICE = "党政综合办公室";

    @Inject County county;
    @Inject SubmissionTopic topic;

    @Test
    void offices_of_one_name_in_two_counties_keep_registers_of_their_own() {
        UUID here = submittedReport("990127");
        UUID there = submittedReport("990128");

        county.claim("approver-990127", here).then().statusCode(200);
        county.claim("approver-990128", there).then().statusCode(200);

        isFirstInTheRegister("990127", here);
        isFirstInTheRegister("990128", there);
    }

    private UUID submittedReport(String county) {
        UUID report = UUID.randomUUID();
        String event = County.submitted(report, openRound(county), 1, Instant.now());
        topic.send("ReportSubmitted", report, 1, event.replace("990127101", county + "101"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> review(county, report).statusCode() == 200);
        return report;
    }

    private static Response review(String county, UUID report) {
        return as("approver-" + county).get("/api/v1/reviews/" + report);
    }

    private static UUID openRound(String county) {
        String round =
                County.roundDue(Instant.now().plus(7, ChronoUnit.DAYS))
                        .replace("青禾县人民政府办公室", OFFICE)
                        .replace("990127", county);
        return UUID.fromString(
                as("admin-" + county)
                        .body(round)
                        .post("/api/v1/rounds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static void isFirstInTheRegister(String county, UUID report) {
        review(county, report)
                .then()
                .statusCode(200)
                .body("registrationNumber", endsWith("〕1号"))
                .body("claimedBy", equalTo("approver-" + county));
    }
}
