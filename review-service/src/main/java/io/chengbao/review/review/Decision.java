package io.chengbao.review.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one person decided at one stage on one revision; in effect, and never changed. */
@Entity
@Immutable
class Decision {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Review review;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    private boolean wordingOnly;

    private String decidedBy;

    private Instant decidedAt;

    private Instant effectiveAt;

    protected Decision() {}

    Decision(Review review, PendingDecision made, Instant effectiveAt) {
        this.id = made.id();
        this.review = review;
        this.revision = review.revision();
        this.stage = review.stage();
        this.verdict = made.verdict();
        this.reason = made.reason();
        this.wordingOnly = made.wordingOnly();
        this.decidedBy = made.decidedBy();
        this.decidedAt = made.decidedAt();
        this.effectiveAt = effectiveAt;
    }

    DecisionView view() {
        return new DecisionView(
                id,
                revision,
                stage,
                verdict,
                reason,
                wordingOnly,
                decidedBy,
                decidedAt,
                effectiveAt);
    }
}
