package io.chengbao.review.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.review.review.Document.Paragraph;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A remark of the county on a report (批注), with what the township answered to it. */
@Entity
@Table(name = "review_comment")
class Comment {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    /** Grows with time, so comments are in the order of writing. */
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Review review;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    @Embedded private Anchor anchor;

    private String text;

    private int revision;

    private String author;

    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private CommentState state = CommentState.OPEN;

    private String resolvedBy;

    private Instant resolvedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> responses = List.of();

    protected Comment() {}

    Comment(Review review, WriteComment comment, Optional<Anchor> anchor, String by, Instant at) {
        this.id = IDS.generate();
        this.review = review;
        this.kind = comment.kind();
        this.anchor = anchor.orElse(null);
        this.text = comment.text();
        this.revision = review.revision();
        this.author = by;
        this.writtenAt = at;
    }

    void answer(Response response, int withRevision) {
        List<Answer> all = new ArrayList<>(responses);
        all.add(Answer.of(response, withRevision));
        responses = List.copyOf(all);
    }

    void resolve(String by, Instant at) {
        if (!isOpen()) {
            throw new CommentNotOpen(state);
        }
        settle(CommentState.RESOLVED, by, at);
    }

    /** The report is approved: what was open has no more to ask. */
    void close(String by, Instant at) {
        if (isOpen()) {
            settle(CommentState.CLOSED, by, at);
        }
    }

    private void settle(CommentState settled, String by, Instant at) {
        state = settled;
        resolvedBy = by;
        resolvedAt = at;
    }

    boolean isOpen() {
        return state == CommentState.OPEN;
    }

    boolean isForTownship() {
        return kind != CommentKind.INTERNAL;
    }

    UUID id() {
        return id;
    }

    /** As it goes to the township. */
    SentComment sent() {
        return new SentComment(
                id,
                kind,
                anchor == null ? null : anchor.paragraph(),
                anchor == null ? null : anchor.quote(),
                anchor == null ? null : anchor.before(),
                anchor == null ? null : anchor.after(),
                text,
                revision,
                author,
                writtenAt);
    }

    /** As it is read beside a document, which may be of a later revision. */
    CommentView beside(Document current) {
        Optional<Paragraph> place = Optional.ofNullable(anchor).flatMap(it -> it.in(current));
        return CommentView.of(
                sent(),
                state,
                resolvedBy,
                resolvedAt,
                anchor == null ? null : place.isPresent(),
                place.map(Paragraph::line).orElse(null),
                responses);
    }
}
