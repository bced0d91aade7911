package io.chengbao.submission.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A report's way, seen from the township. */
@QuarkusTest
class PathTest {

    private static final String SUBMITTER = "submitter-" + TestCounty.TOWNSHIP;

    @Inject TestCounty county;

    @Test
    void a_word_file_is_kept_as_a_draft() {
        UUID round = county.opensRound();

        upload(round, SampleReport.complete(), false)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/reports/[0-9a-f-]{36}"))
                .body("status", equalTo("DRAFT"))
                .body("statusText", equalTo("草稿"))
                .body("title", equalTo("青禾镇2026年工作总结"))
                .body("findings.blockers", equalTo(0))
                .body("availableActions", contains("replace", "submit"));
    }

    @Test
    void one_request_hands_a_report_in_and_gets_the_receipt() {
        UUID round = county.opensRound();

        upload(round, SampleReport.complete(), true)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("revision", equalTo(1))
                .body("receipt.number", startsWith(TestCounty.TOWNSHIP + "-"))
                .body("receipt.sha256", matchesPattern("[0-9a-f]{64}"))
                .body("availableActions", equalTo(java.util.List.of()));
    }

    @Test
    void a_report_follows_the_review_to_its_approval() {
        UUID round = county.opensRound();
        UUID report = id(upload(round, SampleReport.complete(), true));

        county.startsReview(report, round);
        await().until(() -> status(report).equals("IN_REVIEW"));
        county.approves(report, round);
        await().until(() -> status(report).equals("APPROVED"));

        assertThat(
                        Asking.as(SUBMITTER)
                                .get("/reports/{id}/history", report)
                                .then()
                                .extract()
                                .<String>path("text.join('|')"))
                .isEqualTo("建立草稿|报送至县里|县里已签收，开始审核|审定通过");
    }

    private static Response upload(UUID round, byte[] file, boolean submit) {
        return Asking.as(SUBMITTER)
                .multiPart("round", round.toString())
                .multiPart("file", SampleReport.NAME, file)
                .multiPart("submit", Boolean.toString(submit))
                .post("/reports");
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().extract().path("id"));
    }

    private static String status(UUID report) {
        return Asking.as(SUBMITTER).get("/reports/{id}", report).then().extract().path("status");
    }
}
