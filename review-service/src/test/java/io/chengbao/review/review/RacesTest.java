package io.chengbao.review.review;

import static io.chengbao.review.review.SampleReviews.APPROVER;
import static io.chengbao.review.review.SampleReviews.DEPUTY;
import static io.chengbao.review.review.SampleReviews.approval;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.review.testing.Race;
import io.chengbao.review.testing.Race.Ending;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What can't both stand meets on many reports, each pair started at the same moment on the real
 * database: one wins, now this one and now that, the other learns why, and no event is told twice
 * or not at all.
 */
@QuarkusTest
@Tag("races")
class RacesTest {

    @Inject RaceReports reports;
    @Inject DatabaseClock databaseClock;

    private final Race race = new Race();

    @AfterEach
    void stop() {
        race.close();
    }

    @Test
    void withdrawal_against_approval() {
        for (ReportSubmitted report : reports.claimed()) {
            List<Ending> endings = race.run(reports.withdrawal(report), approvalOf(report));

            boolean approved = endings.get(1).won();
            assertThat(endings.get(0).failure()).isNull();
            assertRefused(endings.get(1), approved, ReviewStateForbids.class);
            reports.look(
                    report,
                    review -> {
                        assertThat(review.status())
                                .isEqualTo(
                                        approved ? ReviewStatus.APPROVED : ReviewStatus.WITHDRAWN);
                        assertThat(review.decisions()).hasSize(approved ? 1 : 0);
                        assertThat(reports.events(review)).isEqualTo(approved ? 3 : 2);
                    });
        }
        assertThat(race.outcomes()).hasSize(2);
    }

    @Test
    void two_approvals() {
        for (ReportSubmitted report : reports.claimed()) {
            List<Ending> endings = race.run(approvalOf(report), approvalOf(report));

            assertOneWins(endings, ReviewStateForbids.class);
            reports.look(
                    report,
                    review -> {
                        assertThat(review.decisions()).hasSize(1);
                        assertThat(reports.events(review)).isEqualTo(2);
                    });
        }
        assertThat(race.outcomes()).hasSize(2);
    }

    @Test
    void undo_against_the_end_of_its_time() throws Exception {
        for (ReportSubmitted report : reports.claimed()) {
            PendingDecision pending = decide(report, Verdict.APPROVE);
            List<Ending> endings =
                    race.run(
                            reports.on(
                                    report, review -> review.undo(pending.id(), APPROVER, now())),
                            reports.effect(report));

            boolean undone = endings.get(0).won();
            assertThat(endings.get(1).failure()).isNull();
            reports.untilNothingIsPending(report);
            reports.look(
                    report,
                    review -> {
                        assertThat(review.status() == ReviewStatus.IN_REVIEW).isEqualTo(undone);
                        assertThat(review.decisions())
                                .hasSize(undone ? 0 : 1)
                                .allMatch(isNotEarly(pending));
                        assertThat(reports.events(review)).isEqualTo(undone ? 1 : 2);
                    });
        }
        assertThat(race.outcomes()).hasSize(2);
    }

    @Test
    void two_replicas_at_one_decision_that_is_due() throws Exception {
        for (ReportSubmitted report : reports.claimed()) {
            PendingDecision pending = decide(report, Verdict.RETURN);
            List<Ending> endings = race.run(reports.effect(report), reports.effect(report));

            assertThat(endings).allMatch(Ending::won);
            reports.untilNothingIsPending(report);
            reports.look(
                    report,
                    review -> {
                        assertThat(review.status()).isEqualTo(ReviewStatus.WITH_TOWNSHIP);
                        assertThat(review.decisions()).singleElement().matches(isNotEarly(pending));
                        assertThat(reports.events(review)).isEqualTo(2);
                    });
        }
    }

    /**
     * One that comes first is a fault of the sender's; it is kept, and taken when it comes again.
     */
    @Test
    void resubmission_against_reopening() throws Exception {
        List<ReportSubmitted> approved = reports.claimed();
        reports.inBatches(
                approved,
                report ->
                        reports.change(
                                report, review -> review.decide(approval(1), APPROVER, now())));
        for (ReportSubmitted report : approved) {
            Callable<Void> second = reports.arrival(secondRevisionOf(report));
            List<Ending> endings =
                    race.run(
                            second,
                            reports.on(
                                    report,
                                    review ->
                                            review.reopen(new Reopen("有误", null), DEPUTY, now())));

            boolean taken = endings.get(0).won();
            assertThat(endings.get(1).failure()).isNull();
            assertRefused(endings.get(0), taken, IllegalStateException.class);
            if (!taken) {
                reports.look(
                        report,
                        review -> {
                            assertThat(review.status()).isEqualTo(ReviewStatus.WITH_TOWNSHIP);
                            assertThat(reports.events(review)).isEqualTo(3);
                        });
                second.call();
            }
            reports.look(
                    report,
                    review -> {
                        assertThat(review.revision()).isEqualTo(2);
                        assertThat(review.claimedBy()).isEqualTo(DEPUTY.person());
                        assertThat(reports.events(review)).isEqualTo(4);
                    });
        }
        assertThat(race.outcomes()).hasSize(2);
    }

    private static ReportSubmitted secondRevisionOf(ReportSubmitted first) {
        return SampleReviews.submitted(
                first.reportId(), first.round(), first.township(), 2, first.submittedAt());
    }

    private Callable<Void> approvalOf(ReportSubmitted report) {
        return reports.on(report, review -> review.decide(approval(1), APPROVER, now()));
    }

    /** In effect in a moment. */
    private PendingDecision decide(ReportSubmitted report, Verdict verdict) throws Exception {
        Decide soon = new Decide(1, Stage.APPROVAL, verdict, "数据", null, Duration.ofMillis(2));
        PendingDecision[] pending = new PendingDecision[1];
        reports.on(
                        report,
                        review -> {
                            review.decide(soon, APPROVER, now());
                            pending[0] = review.pending().orElseThrow();
                        })
                .call();
        return pending[0];
    }

    private static Predicate<DecisionView> isNotEarly(PendingDecision pending) {
        return made -> !made.effectiveAt().isBefore(pending.effectiveAt());
    }

    private Instant now() {
        return databaseClock.instant();
    }

    private static void assertOneWins(List<Ending> endings, Class<?> otherwise) {
        assertThat(endings).filteredOn(Ending::won).hasSize(1);
        endings.forEach(ending -> assertRefused(ending, ending.won(), otherwise));
    }

    private static void assertRefused(Ending ending, boolean won, Class<?> otherwise) {
        if (!won) {
            assertThat(ending.failure()).isInstanceOf(otherwise);
        }
    }
}
