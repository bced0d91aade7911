package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stops a submission, and what is kept all the same. */
@QuarkusTest
class BlockersTest {

    @Inject TestCounty county;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRound();
    }

    @Test
    void blockers_stop_the_submission_and_are_all_listed_with_their_places() {
        TestTownship.handsIn(round, SampleReport.withBlanks())
                .then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:chengbao:problem:report-has-blockers"))
                .body("title", equalTo("有必须修改的问题"))
                .body("detail", startsWith("有 2 处必须修改"))
                .body("findings.findAll { it.severity == 'BLOCKER' }", hasSize(2))
                .body("findings.quote", hasItem(containsString("xx")))
                .body("findings.find { it.line == 3 }.severity", equalTo("BLOCKER"))
                .body("findings.find { it.line == 3 }.start", equalTo(6))
                .body("findings.find { it.line == 3 }.end", equalTo(8));
    }

    @Test
    void the_draft_is_kept_at_the_location_named() {
        Response refused = TestTownship.handsIn(round, SampleReport.withBlanks());

        String id = refused.then().extract().path("reportId");
        assertThat(refused.header("Location")).endsWith("/api/v1/reports/" + id);
        Asking.as(SUBMITTER)
                .get("/reports/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("findings.blockers", equalTo(2));
    }

    @Test
    void messages_are_in_the_callers_language() {
        TestTownship.uploads(
                        Asking.as(SUBMITTER).header("Accept-Language", "en"),
                        round,
                        SampleReport.NAME,
                        SampleReport.withBlanks(),
                        true)
                .then()
                .body("detail", startsWith("Blockers: 2."))
                .header("Content-Language", equalTo("en"))
                .body("findings[0].message", matchesPattern("[A-Z].*"));
    }

    @Test
    void submitting_a_kept_draft_says_the_same() {
        String id =
                TestTownship.handsIn(round, SampleReport.withBlanks())
                        .then()
                        .extract()
                        .path("reportId");

        Asking.as(SUBMITTER)
                .post("/reports/{id}/submission", id)
                .then()
                .statusCode(422)
                .header("Location", endsWith(id))
                .body("findings.findAll { it.severity == 'BLOCKER' }", hasSize(2));
    }

    @Test
    void the_mended_file_goes_through() {
        String id =
                TestTownship.handsIn(round, SampleReport.withBlanks())
                        .then()
                        .extract()
                        .path("reportId");

        TestTownship.handsIn(round, SampleReport.complete())
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void findings_can_be_read_by_themselves() {
        UUID draft = TestTownship.idOf(TestTownship.uploads(round, SampleReport.withBlanks()));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/findings", draft)
                .then()
                .statusCode(200)
                .body("findAll { it.severity == 'BLOCKER' }", hasSize(2));
    }
}
