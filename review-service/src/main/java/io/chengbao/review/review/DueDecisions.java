package io.chengbao.review.review;

import io.chengbao.platform.audit.AuditTrail;
import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.crash.CrashPoint;
import io.chengbao.platform.event.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Puts decisions into effect when the time to undo them is over.
 *
 * <p>Every replica looks; each decision is one transaction with its effect, its event and its audit
 * row, by whoever gets the review's row first, and the others pass over a row that is taken. A
 * replica that dies in between has done nothing, and the next look finds the row again. The row is
 * due by the database's clock, so nothing happens early by a replica's.
 */
@ApplicationScoped
class DueDecisions {

    private static final Logger LOG = Logger.getLogger(DueDecisions.class);

    private final Reviews reviews;
    private final DatabaseClock clock;
    private final Outbox outbox;
    private final AuditTrail audit;

    DueDecisions(Reviews reviews, DatabaseClock clock, Outbox outbox, AuditTrail audit) {
        this.reviews = reviews;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Scheduled(
            every = "1s",
            identity = "due-decisions",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeEffect() {
        for (UUID reportId : due()) {
            try {
                if (QuarkusTransaction.requiringNew().call(() -> takeEffect(reportId))) {
                    CrashPoint.DEADLINE_AFTER_COMMIT.reached();
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "decision not in effect yet, trying again: report=%s", reportId);
            }
        }
    }

    /** None while the database is away. */
    private List<UUID> due() {
        try {
            return QuarkusTransaction.requiringNew().call(reviews::withDueDecision);
        } catch (RuntimeException away) {
            LOG.warnf("due decisions not found, looking again: %s", away.getMessage());
            return List.of();
        }
    }

    /**
     * One that somebody else holds is theirs, or is looked at again.
     *
     * @return whether the decision took effect
     */
    boolean takeEffect(UUID reportId) {
        Optional<Review> free = reviews.lockIfFree(reportId);
        Optional<DecisionView> due = free.flatMap(review -> review.takeEffect(clock.instant()));
        due.ifPresent(made -> note(made, free.get()));
        return due.isPresent();
    }

    private void note(DecisionView made, Review review) {
        outbox.publish(review);
        audit.accepted(
                decider(made, review),
                made.verdict().action().word() + "-in-effect",
                review.reportId().toString());
        CrashPoint.DEADLINE_BEFORE_COMMIT.reached();
    }

    /** Who decided is who is noted; their division is the review's, for they had it in scope. */
    private static Caller decider(DecisionView made, Review review) {
        return new Caller(made.decidedBy(), review.county(), Optional.empty(), Set.of());
    }
}
