package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report's way, seen from the township. */
@QuarkusTest
class PathTest {

    @Inject TestCounty county;
    @Inject Tables tables;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRound();
    }

    @Test
    void a_word_file_is_kept_as_a_draft() {
        TestTownship.uploads(round, SampleReport.complete())
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/reports/[0-9a-f-]{36}"))
                .header("ETag", notNullValue())
                .body("status", equalTo("DRAFT"))
                .body("statusText", equalTo("草稿"))
                .body("title", equalTo("青禾镇2026年工作总结"))
                .body("revision", nullValue())
                .body("findings.blockers", equalTo(0))
                .body("availableActions", contains("replace", "submit", "discard"));
    }

    @Test
    void a_second_upload_replaces_the_draft_and_leaves_nothing_of_the_first() {
        UUID draft = TestTownship.hasDraftIn(round);

        TestTownship.uploads(round, SampleReport.revised())
                .then()
                .statusCode(200)
                .body("id", equalTo(draft.toString()))
                .body("title", equalTo("青禾镇2026年工作总结（修改稿）"));

        String forsaken =
                """
                select count(*) from content c
                where c.written_by = ?
                    and not exists (select 1 from report r where r.content_id = c.id)
                    and not exists (select 1 from revision v where v.content_id = c.id)""";
        assertThat(tables.count(forsaken, SUBMITTER)).isZero();
    }

    @Test
    void one_request_hands_a_report_in_and_gets_the_receipt() {
        TestTownship.handsIn(round, SampleReport.complete())
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("revision", equalTo(1))
                .body("receipt.number", matchesPattern(TestCounty.TOWNSHIP + "-\\d{4}-\\d{6}"))
                .body("receipt.sha256", matchesPattern("[0-9a-f]{64}"))
                .body("availableActions", contains("withdraw"));
    }

    @Test
    void a_draft_is_submitted_by_itself() {
        UUID draft = TestTownship.hasDraftIn(round);

        Asking.as(SUBMITTER)
                .post("/reports/{id}/submission", draft)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/receipt", draft)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("submittedBy", equalTo(SUBMITTER))
                .body("roundTitle", equalTo("2026年度乡镇工作总结"))
                .body("fileName", equalTo(SampleReport.NAME));
    }

    @Test
    void a_report_may_be_typed_instead() {
        Asking.as(SUBMITTER)
                .contentType("application/json")
                .body(
                        Map.of(
                                "round",
                                round,
                                "title",
                                "青禾镇工作总结",
                                "text",
                                "一、工作回顾\n一切平稳。\n二、下步打算\n继续努力。",
                                "submit",
                                true))
                .post("/reports")
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("title", equalTo("青禾镇工作总结"));
    }

    @Test
    void a_report_follows_the_review_to_its_approval() {
        UUID report = TestTownship.hasSubmittedIn(round);

        county.startsReview(report, round);
        county.approves(report, round);
        await().until(() -> TestTownship.statusOf(report).equals("APPROVED"));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/history", report)
                .then()
                .body("what", contains("DRAFT_STARTED", "SUBMITTED", "REVIEW_STARTED", "APPROVED"))
                .body("text", contains("建立草稿", "报送至县里", "县里已签收，开始审核", "审定通过"))
                .body("who", contains(SUBMITTER, SUBMITTER, "approver-990127", "approver-990127"))
                .body("revision", contains(null, 1, 1, 1));
    }

    @Test
    void a_history_is_told_in_english_to_who_asks_for_it() {
        UUID draft = TestTownship.hasDraftIn(round);

        Asking.as(SUBMITTER)
                .header("Accept-Language", "en")
                .get("/reports/{id}/history", draft)
                .then()
                .body("text", contains("The draft was started"));
    }
}
