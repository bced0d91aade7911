package io.chengbao.submission.report;

import static org.awaitility.Awaitility.await;

import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes from the county's side twice, early, or broken. */
@QuarkusTest
class ReviewEventsTest {

    @Inject TestCounty county;
    @Inject Tables tables;

    private UUID round;
    private UUID report;

    @BeforeEach
    void handIn() {
        round = county.opensRound();
        report = TestTownship.hasSubmittedIn(round);
    }

    @Test
    void events_that_come_twice_are_mirrored_once() {
        county.startsReview(report, round);
        county.startsReview(report, round);
        county.approves(report, round);
        county.approves(report, round);

        await().until(() -> TestTownship.statusOf(report).equals("APPROVED"));
        await().until(() -> history("REVIEW_STARTED") == 1 && history("APPROVED") == 1);
    }

    @Test
    void an_approval_that_overtakes_the_claim_waits_for_it() {
        county.approves(report, round);
        county.startsReview(report, round);

        await().until(() -> TestTownship.statusOf(report).equals("APPROVED"));
    }

    @Test
    void an_event_of_a_newer_release_is_passed_over() {
        county.tell(report, 1, "ReviewPraised", Map.of("reportId", report));
        county.tell(
                report,
                2,
                "ReviewStarted",
                Map.of(
                        "reportId",
                        report,
                        "revision",
                        1,
                        "reviewer",
                        "approver-990127",
                        "startedAt",
                        Instant.now()));

        await().until(() -> TestTownship.statusOf(report).equals("IN_REVIEW"));
    }

    @Test
    void a_broken_event_is_put_aside_and_the_rest_flows_on() {
        UUID broken = UUID.randomUUID();
        county.send(broken, 1, "RoundOpened", "{".getBytes(StandardCharsets.UTF_8));
        county.approves(UUID.randomUUID(), round);

        county.startsReview(report, round);

        await().until(() -> TestTownship.statusOf(report).equals("IN_REVIEW"));
        await().until(() -> deadLetters(broken) == 1);
    }

    @Test
    void an_approval_without_a_claim_is_put_aside() {
        county.tell(
                report,
                1,
                "ReportApproved",
                Map.of(
                        "reportId",
                        report,
                        "revision",
                        1,
                        "approvedBy",
                        "approver-990127",
                        "approvedAt",
                        Instant.now()));

        await().until(() -> deadLetters(report) == 1);
        await().until(() -> TestTownship.statusOf(report).equals("SUBMITTED"));
    }

    private long history(String what) {
        return tables.count(
                "select count(*) from report_history where report_id = ? and what = ?",
                report,
                what);
    }

    private long deadLetters(UUID subject) {
        return tables.count(
                "select count(*) from dead_letter where consumer = 'submission' and subject = ?",
                subject.toString());
    }
}
