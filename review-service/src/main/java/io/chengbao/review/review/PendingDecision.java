package io.chengbao.review.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision that is made and can still be undone: columns of the review's own row, so that
 * whatever else is decided on the review sees it under the one lock.
 *
 * <pre>
 *        decide, effectiveAfter        effective_at has come
 * (none) ──────────────────────▶ pending ───────────────────▶ {@link Decision}, with its event
 *    ▲                             │
 *    └────────── undo ─────────────┘
 * </pre>
 *
 * Both ends of the time are the database's clock: an undo that has the row at {@code effective_at}
 * or later is refused, and nothing takes effect earlier, whatever clock a replica has. A replica
 * that dies in between leaves the row to the next ({@link DueDecisions}).
 *
 * @param id the decision's, which it keeps when it takes effect
 */
@Embeddable
record PendingDecision(
        @Column(name = "pending_id") UUID id,
        @Column(name = "pending_verdict") @Enumerated(EnumType.STRING) Verdict verdict,
        @Column(name = "pending_reason") String reason,
        @Column(name = "pending_wording_only") Boolean wordingOnly,
        @Column(name = "pending_decided_by") String decidedBy,
        @Column(name = "pending_decided_at") Instant decidedAt,
        @Column(name = "effective_at") Instant effectiveAt) {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    static PendingDecision of(Decide decide, String decidedBy, Instant at) {
        return new PendingDecision(
                IDS.generate(),
                decide.verdict(),
                decide.reason(),
                decide.wordingOnly(),
                decidedBy,
                at,
                at.plus(decide.effectiveAfter()));
    }

    boolean isDue(Instant now) {
        return !effectiveAt.isAfter(now);
    }

    PendingDecisionView view() {
        return new PendingDecisionView(
                id, verdict, reason, wordingOnly, decidedBy, decidedAt, effectiveAt);
    }
}
