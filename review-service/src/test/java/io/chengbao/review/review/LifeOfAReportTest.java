package io.chengbao.review.review;

import static io.chengbao.review.testing.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.chengbao.review.testing.County;
import io.chengbao.review.testing.PublishedEvents;
import io.chengbao.review.testing.PublishedEvents.Published;
import io.chengbao.review.testing.SubmissionTopic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens between the first claim and the last approval, through the API and the topics. */
@QuarkusTest
class LifeOfAReportTest {

    private static final String REVIEWS = "/api/v1/reviews/";

    @Inject County county;
    @Inject SubmissionTopic topic;
    @Inject PublishedEvents published;

    @Test
    void a_report_is_returned_answered_resubmitted_approved_and_reopened() {
        UUID round = county.openRound();
        UUID report = county.claimedReport(round);
        String mustFix = county.comment("reviewer-990127", report, "MUST_FIX").path("id");
        county.comment("reviewer-990127", report, "INTERNAL").then().statusCode(201);

        county.decide("approver-990127", report, County.RETURN)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITH_TOWNSHIP"))
                .body("returnedBy", equalTo("approver-990127"));
        county.resubmit(
                report,
                round,
                2,
                event ->
                        event.replace("资金300", "资金300万元")
                                .replace("\"findings\"", responseTo(mustFix) + "\"findings\""));

        county.review(report)
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("claimedBy", equalTo("approver-990127"))
                .body("revisions.number", contains(1, 2))
                .body("decisions[0].verdict", equalTo("RETURN"))
                .body("decisions[0].wordingOnly", equalTo(true));
        as("reviewer-990127")
                .get(REVIEWS + report + "/comments")
                .then()
                .body("items[0].responses[0].text", equalTo("已写明单位"))
                .body("items[0].anchored", equalTo(true))
                .body("items[0].line", equalTo(3))
                .body("items[1].kind", equalTo("INTERNAL"));
        county.approve("approver-990127", report, 2).then().statusCode(200);
        as("approver2-990127")
                .body("{\"reason\": \"与统计局核定数不一致\"}")
                .post(REVIEWS + report + "/reopening")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITH_TOWNSHIP"))
                .body("returnedBy", equalTo("approver2-990127"));

        List<Published> events = published.await(report, 5);
        assertThat(events)
                .extracting(Published::type)
                .containsExactly(
                        "ReviewStarted",
                        "ReportReturned",
                        "ReviewStarted",
                        "ReportApproved",
                        "ReviewReopened");
        assertThat(events).extracting(Published::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(events).allSatisfy(event -> assertThat(event.faults()).isEmpty());
        assertThat(events.get(1).data()).contains(mustFix).doesNotContain("INTERNAL");
        assertThat(events.get(4).data()).contains("\"comments\":[]");
    }

    @Test
    void a_comment_whose_words_are_gone_shows_the_old_ones_and_says_so() {
        UUID round = county.openRound();
        UUID report = county.claimedReport(round);
        county.comment("reviewer-990127", report, "MUST_FIX").then().statusCode(201);
        county.decide("approver-990127", report, County.RETURN);

        county.resubmit(report, round, 2, event -> event.replace("资金300", "资金500"));

        as("reviewer-990127")
                .get(REVIEWS + report + "/comments")
                .then()
                .body("items[0].anchored", equalTo(false))
                .body("items[0].line", nullValue())
                .body("items[0].quote", equalTo("资金300"))
                .body("items[0].revision", equalTo(1));
    }

    @Test
    void a_comment_on_words_that_are_not_there_is_refused() {
        UUID report = county.claimedReport(county.openRound());

        as("reviewer-990127")
                .body(
                        "{\"kind\": \"MUST_FIX\", \"paragraph\": \"p3\", \"quote\": \"没有\", \"text\": \"?\"}")
                .post(REVIEWS + report + "/comments")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:anchor-not-there"))
                .body("title", equalTo("批注的位置不在当前稿中"));
    }

    @Test
    void comments_are_paged_in_the_order_of_writing_and_resolved_once() {
        UUID report = county.claimedReport(county.openRound());
        String first = county.comment("reviewer-990127", report, "SUGGESTION").path("id");
        String second = county.comment("approver-990127", report, "MUST_FIX").path("id");
        String list = REVIEWS + report + "/comments";

        String next =
                as("auditor-990127")
                        .get(list + "?limit=1")
                        .then()
                        .body("items.id", contains(first))
                        .extract()
                        .path("next");
        as("auditor-990127")
                .get(list + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());

        as("approver-990127")
                .post(list + "/" + first + "/resolution")
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("resolvedBy", equalTo("approver-990127"));
        as("approver-990127")
                .post(list + "/" + first + "/resolution")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:comment-not-open"));
    }

    @Test
    void a_decision_that_can_be_undone_tells_nobody_until_its_time_has_come() {
        UUID report = county.claimedReport(county.openRound());

        String pending =
                county.decide("approver-990127", report, approvalAfter("PT10M"))
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("IN_REVIEW"))
                        .body("pendingDecision.verdict", equalTo("APPROVE"))
                        .body("pendingDecision.effectiveAt", notNullValue())
                        .body("availableActions", contains("undo", "comment", "resolve"))
                        .extract()
                        .path("pendingDecision.id");
        county.decide("approver-990127", report, County.RETURN)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:decision-pending"))
                .body("pendingDecision.id", equalTo(pending));
        undo(report, pending, 204);
        undo(report, pending, 409);

        county.review(report)
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("pendingDecision", nullValue())
                .body("decisions", empty());
        county.approve("approver-990127", report, 1).then().statusCode(200);
        assertThat(published.await(report, 2))
                .extracting(Published::type)
                .containsExactly("ReviewStarted", "ReportApproved");
    }

    @Test
    void a_decision_takes_effect_by_itself_and_cannot_be_undone_then() {
        UUID report = county.claimedReport(county.openRound());
        String pending =
                county.decide("approver-990127", report, approvalAfter("PT0.2S"))
                        .path("pendingDecision.id");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> county.review(report).then().body("status", equalTo("APPROVED")));

        undo(report, pending, 409);
        county.review(report)
                .then()
                .body("decisions.id", contains(pending))
                .body("pendingDecision", nullValue());
        assertThat(published.await(report, 2))
                .extracting(Published::type)
                .containsExactly("ReviewStarted", "ReportApproved");
    }

    @Test
    void a_withdrawal_is_granted_while_nothing_is_decided() {
        UUID round = county.openRound();
        UUID report = county.claimedReport(round);

        topic.send("WithdrawalRequested", report, 2, withdrawal(report, round, 1));

        List<Published> events = published.await(report, 2);
        assertThat(events.get(1).type()).isEqualTo("WithdrawalGranted");
        assertThat(events.get(1).faults()).isEmpty();
        county.review(report)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("claimedBy", nullValue());
        as("admin-990127")
                .get("/api/v1/rounds/" + round + "/completeness")
                .then()
                .body("townships[0].state", equalTo("WITHDRAWN"))
                .body("handedIn", equalTo(0));
    }

    @Test
    void a_withdrawal_is_refused_once_something_is_decided_though_it_can_be_undone() {
        UUID round = county.openRound();
        UUID report = county.claimedReport(round);
        county.decide("approver-990127", report, approvalAfter("PT10M"));

        topic.send("WithdrawalRequested", report, 2, withdrawal(report, round, 1));

        List<Published> events = published.await(report, 2);
        assertThat(events.get(1).type()).isEqualTo("WithdrawalRefused");
        assertThat(events.get(1).faults()).isEmpty();
        assertThat(events.get(1).data()).contains("DECISION_PENDING");
        county.review(report).then().body("pendingDecision", notNullValue());
    }

    @Test
    void what_came_with_a_submission_is_shown_with_it() {
        UUID report =
                county.submittedReport(
                        county.openRound(),
                        event ->
                                event.replace(
                                        "\"findings\"",
                                        """
                                        "signedBy": "signer-990127101",
                                        "attachments": [{"name": "盖章扫描件.pdf",
                                          "mediaType": "application/pdf", "size": 7, "sha256": "ab"}],
                                        "waivers": [{"finding": "f1", "rule": "required-part",
                                          "line": 0, "start": 0, "end": 0, "quote": "",
                                          "reason": "已并入各节", "waivedBy": "signer-990127101",
                                          "waivedAt": "2026-12-18T01:20:09.640Z"}],
                                        "findings\""""));

        county.review(report)
                .then()
                .body("signedBy", equalTo("signer-990127101"))
                .body("attachments.name", contains("盖章扫描件.pdf"))
                .body("waivers.reason", contains("已并入各节"))
                .body("revisions", hasSize(1))
                .body("revisions.signedBy", hasItem("signer-990127101"));
    }

    @Test
    void what_was_late_is_not_once_the_township_was_given_more_time() {
        UUID round = county.openRound();
        UUID report =
                county.submittedReport(
                        round,
                        event ->
                                event.replaceFirst(
                                        "\"submittedAt\": \"[^\"]*",
                                        "\"submittedAt\": \"" + inDays(8)));
        county.review(report).then().body("late", equalTo(true));

        as("admin-990127")
                .body(
                        """
                        {"township": "990127101", "dueAt": "%s", "reason": "防汛"}"""
                                .formatted(inDays(9)))
                .post("/api/v1/rounds/" + round + "/extensions")
                .then()
                .statusCode(200)
                .body("late", equalTo(false));

        county.review(report).then().body("late", equalTo(false));
        as("admin-990127")
                .body(
                        """
                        {"township": "990127101", "dueAt": "%s", "reason": "防汛"}"""
                                .formatted(inDays(8)))
                .post("/api/v1/rounds/" + round + "/extensions")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:extension-not-later"));
        List<Published> events = published.await(round, 2);
        assertThat(events.get(1).type()).isEqualTo("RoundExtended");
        assertThat(events.get(1).faults()).isEmpty();
    }

    @Test
    void nothing_to_report_is_a_third_thing_and_a_submission_overrides_it() {
        UUID round = county.openRound();
        as("admin-990127")
                .body("{\"township\": \"990127101\", \"reason\": \"机构撤并\"}")
                .post("/api/v1/rounds/" + round + "/nothing-to-report")
                .then()
                .statusCode(200);
        as("admin-990127")
                .get("/api/v1/rounds/" + round + "/completeness")
                .then()
                .body("townships.state", contains("NOTHING_TO_REPORT", "NOT_STARTED"))
                .body("nothingToReport", equalTo(1))
                .body("outstanding", equalTo(1));

        county.submittedReport(round);

        as("admin-990127")
                .get("/api/v1/rounds/" + round + "/completeness")
                .then()
                .body("townships.state", contains("HANDED_IN", "NOT_STARTED"));
        List<Published> events = published.await(round, 2);
        assertThat(events.get(1).type()).isEqualTo("NothingToReport");
        assertThat(events.get(1).faults()).isEmpty();
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS);
    }

    private static String responseTo(String comment) {
        return """
        "responses": [{"commentId": "%s", "text": "已写明单位",
          "respondedBy": "submitter-990127101", "respondedAt": "2027-01-11T01:12:00Z"}],
        """
                .formatted(comment);
    }

    private static String approvalAfter(String duration) {
        return """
        {"revision": 1, "stage": "APPROVAL", "verdict": "APPROVE", "effectiveAfter": "%s"}"""
                .formatted(duration);
    }

    private static String withdrawal(UUID report, UUID round, int revision) {
        return """
        {"reportId": "%s", "round": "%s", "township": "990127101", "revision": %d,
         "requestedBy": "submitter-990127101", "requestedAt": "2027-01-11T01:12:00Z"}"""
                .formatted(report, round, revision);
    }

    private static void undo(UUID report, String decision, int status) {
        as("approver-990127")
                .delete(REVIEWS + report + "/decisions/" + decision)
                .then()
                .statusCode(status);
    }
}
