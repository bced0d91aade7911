package io.chengbao.review.review;

import static io.chengbao.review.review.SampleReviews.APPROVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.review.testing.County;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DueDecisionsTest {

    @Inject County county;
    @Inject Reviews reviews;
    @Inject DueDecisions dueDecisions;
    @Inject DatabaseClock clock;
    @Inject EntityManager database;

    @Test
    void a_replica_that_dies_before_the_commit_leaves_the_decision_to_the_next() {
        UUID report = county.claimedReport(county.openRound());
        // In one transaction with the decision, so that no other replica sees it in between.
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    decide(report, Duration.ofMillis(1));
                                                    passTime(report);
                                                    dueDecisions.takeEffect(report);
                                                    throw new IllegalStateException("died");
                                                }))
                .hasMessageContaining("died");
        assertThat(status(report)).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(notedEffects(report)).isZero();

        QuarkusTransaction.requiringNew().run(() -> decide(report, Duration.ofMillis(1)));
        while (status(report) == ReviewStatus.IN_REVIEW) {
            dueDecisions.takeEffect();
        }
        dueDecisions.takeEffect();

        assertThat(status(report)).isEqualTo(ReviewStatus.APPROVED);
        assertThat(notedEffects(report)).isEqualTo(1);
    }

    @Test
    void nothing_takes_effect_before_its_time() {
        UUID report = county.claimedReport(county.openRound());
        QuarkusTransaction.requiringNew().run(() -> decide(report, Duration.ofMinutes(10)));

        dueDecisions.takeEffect();
        QuarkusTransaction.requiringNew().run(() -> dueDecisions.takeEffect(report));

        assertThat(status(report)).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(notedEffects(report)).isZero();
    }

    private void decide(UUID report, Duration effectiveAfter) {
        Decide decide = new Decide(1, Stage.APPROVAL, Verdict.APPROVE, null, null, effectiveAfter);
        reviews.lock(report).decide(decide, APPROVER, clock.instant());
    }

    private void passTime(UUID report) {
        Instant due = reviews.lock(report).pending().orElseThrow().effectiveAt();
        while (clock.instant().isBefore(due)) {
            Thread.onSpinWait();
        }
    }

    private ReviewStatus status(UUID report) {
        return QuarkusTransaction.requiringNew().call(() -> reviews.findById(report).status());
    }

    private long notedEffects(UUID report) {
        return (long)
                database.createNativeQuery(
                                """
                                select count(*) from audit_entry
                                where target = ?1 and action = 'approve-in-effect'""")
                        .setParameter(1, report.toString())
                        .getSingleResult();
    }
}
