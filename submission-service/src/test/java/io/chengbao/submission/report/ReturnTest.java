package io.chengbao.submission.report;

import static io.chengbao.submission.TestReview.MUST_FIX;
import static io.chengbao.submission.TestReview.SUGGESTION;
import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestReview;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the county gives back is answered, mended and handed in again. */
@QuarkusTest
class ReturnTest {

    private static final String COUNTY = "reviewer-990127";

    @Inject TestCounty county;
    @Inject Tables tables;

    private UUID round;
    private UUID report;
    private TestReview review;

    @BeforeEach
    void handIn() {
        round = county.opensRound();
        report = TestTownship.hasSubmittedIn(round);
        review = new TestReview(county, round, report);
    }

    @Test
    void a_township_reads_why_and_what_to_answer() {
        review.starts(1).returns(1);

        Asking.as(SUBMITTER)
                .get("/reports/{id}", report)
                .then()
                .body("status", equalTo("RETURNED"))
                .body("registrationNumber", equalTo("青政收〔2026〕7号"))
                .body("returned.reason", equalTo("数据不全，请按批注修改。"))
                .body("returned.by", equalTo("approver-990127"))
                .body("returned.comments", equalTo(2))
                .body("returned.unanswered", equalTo(1))
                .body("availableActions", contains("replace", "respond", "submit"));
        Asking.as(SUBMITTER)
                .get("/reports/{id}/comments", report)
                .then()
                .body("id", contains(MUST_FIX.toString(), SUGGESTION.toString()))
                .body("kind", contains("MUST_FIX", "SUGGESTION"))
                .body("current", contains(true, true))
                .body("response", contains(nullValue(), nullValue()));
    }

    @Test
    void an_unanswered_comment_that_must_be_fixed_stops_the_resubmission() {
        review.starts(1).returns(1);

        Asking.as(SUBMITTER)
                .post("/reports/{id}/submission", report)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:comments-unanswered"))
                .body("comments.id", contains(MUST_FIX.toString()));
    }

    @Test
    void the_one_request_keeps_the_draft_that_unanswered_comments_stop() {
        review.starts(1).returns(1);

        TestTownship.handsIn(round, SampleReport.revised())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:comments-unanswered"))
                .body("reportId", equalTo(report.toString()));
        Asking.as(SUBMITTER)
                .get("/reports/{id}", report)
                .then()
                .body("status", equalTo("RETURNED"))
                .body("title", equalTo("青禾镇2026年工作总结（修改稿）"));
    }

    @Test
    void an_answered_report_is_handed_in_again_with_the_answers() {
        review.starts(1).returns(1);
        answer(MUST_FIX, "已补充数据来源。").then().statusCode(200);

        TestTownship.handsIn(round, SampleReport.revised())
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("revision", equalTo(2))
                .body("returned", nullValue());

        Asking.as(COUNTY)
                .get("/reports/{id}/revisions/2", report)
                .then()
                .body("responses.text", contains("已补充数据来源。"))
                .body("responses.respondedBy", contains(SUBMITTER));
    }

    @Test
    void a_second_return_wants_answers_anew_and_shows_the_earlier_ones() {
        review.starts(1).returns(1);
        answer(MUST_FIX, "已补充。");
        Asking.as(SUBMITTER).post("/reports/{id}/submission", report);
        review.starts(2).returns(2);

        Asking.as(SUBMITTER)
                .post("/reports/{id}/submission", report)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:comments-unanswered"));
        Asking.as(SUBMITTER)
                .get("/reports/{id}/comments", report)
                .then()
                .body("[0].response", nullValue())
                .body("[0].earlier.text", contains("已补充。"));
    }

    @Test
    void comments_that_the_county_took_off_stay_to_be_read() {
        review.starts(1).returns(1);
        answer(MUST_FIX, "已补充。");
        Asking.as(SUBMITTER).post("/reports/{id}/submission", report);
        review.starts(2).returns(2, false, SUGGESTION);

        Asking.as(SUBMITTER)
                .get("/reports/{id}/comments", report)
                .then()
                .body("id", contains(SUGGESTION.toString(), MUST_FIX.toString()))
                .body("current", contains(true, false))
                .body("[1].response.text", equalTo("已补充。"));
    }

    @Test
    void an_answer_needs_to_say_what_it_was_made_from() {
        review.starts(1).returns(1);

        answer(Asking.as(SUBMITTER), MUST_FIX, "已补充。").then().statusCode(428);
        answer(Asking.as(SUBMITTER).header("If-Match", "\"0\""), MUST_FIX, "已补充。")
                .then()
                .statusCode(412);
    }

    @Test
    void a_comment_that_the_county_does_not_have_cannot_be_answered() {
        review.starts(1).returns(1);

        answer(UUID.randomUUID(), "已补充。").then().statusCode(404);
    }

    @Test
    void the_county_goes_on_seeing_what_was_handed_in() {
        review.starts(1).returns(1);
        TestTownship.uploads(round, SampleReport.revised());
        answer(MUST_FIX, "还在写。");

        Asking.as(COUNTY)
                .get("/reports/{id}", report)
                .then()
                .body("title", equalTo("青禾镇2026年工作总结"));
        Asking.as(COUNTY)
                .get("/reports/{id}/content", report)
                .then()
                .body("title", equalTo("青禾镇2026年工作总结"));
        Asking.as(COUNTY)
                .get("/reports/{id}/comments", report)
                .then()
                .body("[0].response", nullValue());
        assertThat(Asking.as(COUNTY).get("/reports/{id}/content/file", report).asByteArray())
                .isEqualTo(SampleReport.complete());
    }

    @Test
    void what_was_handed_in_survives_every_draft_after_it() {
        review.starts(1).returns(1);

        TestTownship.uploads(round, SampleReport.revised());
        TestTownship.uploads(round, SampleReport.withBlanks());

        assertThat(Asking.as(SUBMITTER).get("/reports/{id}/revisions/1/file", report).asByteArray())
                .isEqualTo(SampleReport.complete());
        assertThat(
                        tables.count(
                                """
                                select count(*) from content c where c.written_by = ?
                                    and not exists (select 1 from report where content_id = c.id)
                                    and not exists (select 1 from revision where content_id = c.id)""",
                                SUBMITTER))
                .isZero();
    }

    @Test
    void an_approved_report_that_is_reopened_is_handed_in_once_more() {
        review.starts(1).approves(1).reopens(1);

        TestTownship.handsIn(round, SampleReport.revised())
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        review.starts(2).approves(2);

        Asking.as(SUBMITTER)
                .get("/reports/{id}/history", report)
                .then()
                .body(
                        "what",
                        contains(
                                "DRAFT_STARTED",
                                "SUBMITTED",
                                "REVIEW_STARTED",
                                "APPROVED",
                                "REOPENED",
                                "CONTENT_REPLACED",
                                "SUBMITTED",
                                "REVIEW_STARTED",
                                "APPROVED"))
                .body("[4].text", equalTo("县里重新打开已审定的材料，退回修改"))
                .body("[4].remark", equalTo("与统计局核定数不一致。"));
    }

    @Test
    void a_closed_round_takes_the_next_revision() {
        review.starts(1).returns(1, false);
        county.closesRound(round);

        TestTownship.handsIn(round, SampleReport.revised()).then().statusCode(200);
    }

    private Response answer(UUID comment, String text) {
        String looked = Asking.as(SUBMITTER).get("/reports/{id}/comments", report).header("ETag");
        return answer(Asking.as(SUBMITTER).header("If-Match", looked), comment, text);
    }

    private Response answer(RequestSpecification asking, UUID comment, String text) {
        return asking.contentType("application/json")
                .body(Map.of("text", text))
                .put("/reports/{id}/responses/{comment}", report, comment);
    }
}
