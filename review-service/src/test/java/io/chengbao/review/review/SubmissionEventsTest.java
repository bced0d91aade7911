package io.chengbao.review.review;

import static io.chengbao.review.testing.County.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.chengbao.platform.testing.Contract;
import io.chengbao.review.testing.County;
import io.chengbao.review.testing.PublishedEvents;
import io.chengbao.review.testing.SubmissionTopic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmissionEventsTest {

    @Inject County county;
    @Inject SubmissionTopic topic;
    @Inject PublishedEvents published;

    private final UUID report = UUID.randomUUID();

    @Test
    void a_draft_shows_that_the_township_has_begun() {
        UUID round = county.openRound();

        topic.send("DraftStarted", report, 1, draft(round, "990127102"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                as("admin-990127")
                                        .get("/api/v1/rounds/" + round + "/completeness")
                                        .then()
                                        .body("townships[1].state", equalTo("DRAFTING")));
    }

    /** The examples are about one report, so they come under its one key, in a round of ours. */
    @Test
    void the_published_examples_are_read_and_applied() {
        UUID round = county.openRound();

        topic.send("DraftStarted", report, 1, example("DraftStarted", round));
        topic.send("ReportSubmitted", report, 2, example("ReportSubmitted", round));

        county.awaitReview(report);
        county.review(report)
                .then()
                .body("title", equalTo("青禾镇2026年工作总结"))
                .body("receiptNumber", equalTo("990127101-2026-000042"))
                .body("submittedBy", equalTo("submitter-990127101"))
                .body("document.outline[1].text", equalTo("下步打算"))
                .body("document.paragraphs", hasSize(5))
                .body("findings[0].quote", equalTo("万元"))
                .body("followUps[0].status", equalTo("DONE"))
                .body("followUps[0].source.period", equalTo("2025"))
                .body("followUps[0].confirmedBy", equalTo("submitter-990127101"));
    }

    @Test
    void the_published_example_of_discarding_is_applied() {
        UUID round = county.openRound();

        topic.send("DraftStarted", report, 1, example("DraftStarted", round));
        awaitFirstTownship(round, "DRAFTING");
        topic.send("ReportDiscarded", report, 2, example("ReportDiscarded", round));

        awaitFirstTownship(round, "NOT_STARTED");
    }

    private static void awaitFirstTownship(UUID round, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                as("admin-990127")
                                        .get("/api/v1/rounds/" + round + "/completeness")
                                        .then()
                                        .body("townships[0].state", equalTo(state)));
    }

    @Test
    void the_published_example_of_a_withdrawal_is_applied() {
        UUID round = county.openRound();

        topic.send("ReportSubmitted", report, 1, example("ReportSubmitted", round));
        topic.send("WithdrawalRequested", report, 2, example("WithdrawalRequested", round));

        assertThat(published.await(report, 1).get(0).type()).isEqualTo("WithdrawalGranted");
        county.review(report).then().body("status", equalTo("WITHDRAWN"));
    }

    private String example(String event, UUID round) {
        return new String(Contract.of(event).example(), UTF_8)
                .replaceAll("(\"reportId\": \")[^\"]*", "$1" + report)
                .replaceAll("(\"round\": \")[^\"]*", "$1" + round);
    }

    @Test
    void a_report_after_the_due_time_is_taken_and_marked_late() {
        UUID round = county.openRound();
        Instant inTwoWeeks = Instant.now().plus(14, ChronoUnit.DAYS);

        topic.send("ReportSubmitted", report, 1, County.submitted(report, round, 1, inTwoWeeks));

        county.awaitReview(report);
        county.review(report).then().body("late", equalTo(true));
    }

    @Test
    void a_closed_round_still_takes_what_has_a_receipt() {
        UUID round = county.openRound();
        as("admin-990127").post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);

        UUID submitted = county.submittedReport(round);

        county.review(submitted).then().body("status", equalTo("WAITING"));
    }

    @Test
    void an_event_that_comes_twice_has_its_effect_once() {
        UUID round = county.openRound();
        String event = County.submitted(report, round, 1, Instant.now());

        topic.send("ReportSubmitted", report, 1, event);
        topic.send("ReportSubmitted", report, 1, event);

        awaitAllRead(report, 2, round);
        county.review(report).then().body("status", equalTo("WAITING"));
        as("auditor-990127").get("/api/v1/reviews?round=" + round).then().body("items", hasSize(1));
    }

    @Test
    void a_later_revision_takes_the_place_of_the_one_before() {
        UUID round = county.openRound();
        UUID submitted = county.returnedReport(round);
        String mended =
                County.submitted(submitted, round, 2, Instant.now()).replace("300", "300万元");

        topic.send("ReportSubmitted", submitted, 2, mended);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                county.review(submitted)
                                        .then()
                                        .body("revision", equalTo(2))
                                        .body(
                                                "document.paragraphs[2].text",
                                                equalTo("全镇新修水渠12公里，争取资金300万元。")));
    }

    @Test
    void bad_json_is_a_dead_letter() {
        topic.send("ReportSubmitted", report, 1, "{\"reportId\": ");

        assertBuriedAndTheRestFlowsOn("{\"reportId\": ");
    }

    @Test
    void an_event_that_lacks_what_is_needed_is_a_dead_letter() {
        topic.send("ReportSubmitted", report, 1, "{}");

        assertBuriedAndTheRestFlowsOn("{}");
    }

    @Test
    void a_report_for_a_round_that_nobody_opened_is_a_dead_letter() {
        String event = County.submitted(report, UUID.randomUUID(), 1, Instant.now());

        topic.send("ReportSubmitted", report, 1, event);

        assertBuriedAndTheRestFlowsOn(event);
    }

    @Test
    void a_report_from_a_township_that_the_round_does_not_name_is_a_dead_letter() {
        String event = draft(county.openRound(), "990127103");

        topic.send("DraftStarted", report, 1, event);

        assertBuriedAndTheRestFlowsOn(event);
    }

    @Test
    void a_record_without_an_envelope_is_a_dead_letter() {
        topic.send(
                new ProducerRecord<>(
                        "chengbao.submission.v1", report.toString(), "{}".getBytes(UTF_8)));

        assertBuriedAndTheRestFlowsOn("{}");
    }

    @Test
    void a_tombstone_is_a_dead_letter() {
        topic.send(SubmissionTopic.event("ReportSubmitted", report, 1, null));

        assertBuriedAndTheRestFlowsOn(null);
    }

    @Test
    void an_event_under_the_key_of_another_report_is_a_dead_letter() {
        ProducerRecord<String, byte[]> event =
                SubmissionTopic.event("DraftStarted", UUID.randomUUID(), 1, "{}".getBytes(UTF_8));
        topic.send(
                new ProducerRecord<>(
                        event.topic(), null, report.toString(), event.value(), event.headers()));

        assertBuriedAndTheRestFlowsOn("{}");
    }

    private void assertBuriedAndTheRestFlowsOn(String data) {
        assertThat(published.await(report, 1))
                .singleElement()
                .satisfies(
                        dead -> {
                            assertThat(dead.topic())
                                    .isEqualTo("chengbao.submission.v1.dead.review");
                            assertThat(dead.data()).isEqualTo(data);
                        });
        county.submittedReport(county.openRound());
    }

    /** A third event of the same report, which is buried, shows that those before it are done. */
    private void awaitAllRead(UUID of, long next, UUID round) {
        topic.send("DraftStarted", of, next, draft(round, "nowhere"));
        published.await(of, 1);
    }

    private static String draft(UUID round, String township) {
        return """
        {"round": "%s", "township": "%s", "title": "年度工作总结", "startedBy": "submitter-990127101",
         "startedAt": "2027-01-02T01:00:00Z"}"""
                .formatted(round, township);
    }
}
