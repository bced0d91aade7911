package io.chengbao.review.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an approved revision was opened again, by whom and why; never changed. */
@Entity
@Immutable
class Reopening {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Review review;

    private int revision;

    private String reason;

    private boolean wordingOnly;

    private String reopenedBy;

    private Instant reopenedAt;

    protected Reopening() {}

    Reopening(Review review, Reopen reopen, String by, Instant at) {
        this.id = IDS.generate();
        this.review = review;
        this.revision = review.revision();
        this.reason = reopen.reason();
        this.wordingOnly = reopen.wordingOnly();
        this.reopenedBy = by;
        this.reopenedAt = at;
    }

    ReopeningView view() {
        return new ReopeningView(id, revision, reason, wordingOnly, reopenedBy, reopenedAt);
    }
}
