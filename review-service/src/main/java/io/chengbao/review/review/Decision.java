package io.chengbao.review.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
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

/** What one person decided at one stage on one revision; never changed. */
@Entity
@Immutable
class Decision {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

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

    private String decidedBy;

    private Instant decidedAt;

    protected Decision() {}

    Decision(Review review, Decide decide, String decidedBy, Instant decidedAt) {
        this.id = IDS.generate();
        this.review = review;
        this.revision = decide.revision();
        this.stage = decide.stage();
        this.verdict = decide.verdict();
        this.reason = decide.reason();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    DecisionView view() {
        return new DecisionView(id, revision, stage, verdict, reason, decidedBy, decidedAt);
    }
}
