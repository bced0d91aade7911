package io.chengbao.submission.report;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 退回: the county gave a revision back, with all its open comments; a reopening is one too. */
@Entity(name = "county_return")
@Immutable
class Return {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    /** Grows with time, so it is the order too. */
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    private int revision;
    private boolean reopened;
    private String reason;
    private boolean wordingOnly;

    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = CommentsColumn.class)
    private List<Comment> comments;

    private String returnedBy;
    private Instant returnedAt;

    /** For Hibernate only. */
    protected Return() {}

    Return(Report report, ReportReturned event) {
        this(report, event.revision(), event.reason(), event.wordingOnly(), event.comments());
        this.returnedBy = event.returnedBy();
        this.returnedAt = event.returnedAt();
    }

    Return(Report report, ReviewReopened event) {
        this(report, event.revision(), event.reason(), event.wordingOnly(), event.comments());
        this.reopened = true;
        this.returnedBy = event.reopenedBy();
        this.returnedAt = event.reopenedAt();
    }

    private Return(
            Report report,
            int revision,
            String reason,
            boolean wordingOnly,
            List<Comment> comments) {
        this.id = IDS.generate();
        this.report = report;
        this.revision = revision;
        this.reason = reason;
        this.wordingOnly = wordingOnly;
        this.comments = List.copyOf(comments);
    }

    int revision() {
        return revision;
    }

    boolean isReopening() {
        return reopened;
    }

    String reason() {
        return reason;
    }

    /** 文字性修改: the next revision needs no second sign-off. */
    boolean isWordingOnly() {
        return wordingOnly;
    }

    List<Comment> comments() {
        return comments;
    }

    boolean has(UUID comment) {
        return comments.stream().anyMatch(one -> one.id().equals(comment));
    }

    /** Those that have to be answered and aren't. */
    List<Comment> unanswered(DraftNotes notes) {
        return comments.stream()
                .filter(Comment::mustBeAnswered)
                .filter(comment -> notes.responseTo(comment.id()).isEmpty())
                .toList();
    }

    String returnedBy() {
        return returnedBy;
    }

    Instant returnedAt() {
        return returnedAt;
    }
}
