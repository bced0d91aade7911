package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.event.Aggregate;
import io.chengbao.review.round.Obligation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the county has on one report: the columns of a review and how they are read. {@link Review}
 * alone changes them.
 */
@MappedSuperclass
abstract class Dossier extends Aggregate {

    @Id UUID reportId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    Obligation obligation;

    /** For the queries that begin with it, as the next three are. */
    String county;

    String township;

    String townshipName;

    Instant dueAt;

    @Enumerated(EnumType.STRING)
    ReviewStatus status;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Embedded HandedIn handedIn;

    /** Everybody who ever submitted or signed it. */
    List<String> handedInBy = List.of();

    String registrationNumber;

    String claimedBy;

    Instant claimedAt;

    /** To whom a resubmission goes; null until somebody returns it. */
    String returnedBy;

    @Embedded PendingDecision pending;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("effectiveAt")
    List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Reopening> reopenings = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Comment> comments = new ArrayList<>();

    public final ReviewSummary summaryFor(Caller caller) {
        return new ReviewSummary(
                reportId,
                roundId(),
                obligation.round().title(),
                township,
                townshipName,
                handedIn.title(),
                handedIn.revision(),
                status,
                stage,
                handedIn.submittedBy(),
                handedIn.signedBy(),
                handedIn.submittedAt(),
                handedIn.receivedAt(),
                handedIn.receiptNumber(),
                registrationNumber,
                dueAt,
                obligation.isLate(),
                handedIn.findings(),
                claimedBy,
                claimedAt,
                returnedBy,
                pending().map(PendingDecision::view).orElse(null),
                actionsFor(caller));
    }

    abstract List<Action> actionsFor(Caller caller);

    public final List<DecisionView> decisions() {
        return decisions.stream().map(Decision::view).toList();
    }

    public final List<ReopeningView> reopenings() {
        return reopenings.stream().map(Reopening::view).toList();
    }

    /** As they are to be read beside a document of this report. */
    public final List<CommentView> commentsBeside(Document document) {
        return comments.stream().map(comment -> comment.beside(document)).toList();
    }

    final Optional<Comment> comment(UUID id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    /** What a return or a reopening carries. */
    final List<SentComment> openForTownship() {
        return comments.stream()
                .filter(comment -> comment.isOpen() && comment.isForTownship())
                .map(Comment::sent)
                .toList();
    }

    final boolean wasHandedInBy(Caller caller) {
        return handedInBy.contains(caller.person());
    }

    final boolean isClaimedBy(Caller caller) {
        return caller.person().equals(claimedBy);
    }

    @Override
    protected final String subject() {
        return reportId.toString();
    }

    /** Whose text it is. */
    public final Origin origin() {
        return new Origin(
                reportId,
                handedIn.revision(),
                handedIn.title(),
                roundId(),
                obligation.round().issuer(),
                township,
                townshipName);
    }

    public final UUID reportId() {
        return reportId;
    }

    final UUID roundId() {
        return obligation.round().id();
    }

    final Obligation obligation() {
        return obligation;
    }

    final String county() {
        return county;
    }

    final ReviewStatus status() {
        return status;
    }

    final Stage stage() {
        return stage;
    }

    final int revision() {
        return handedIn.revision();
    }

    final Instant dueAt() {
        return dueAt;
    }

    final String registrationNumber() {
        return registrationNumber;
    }

    final String claimedBy() {
        return claimedBy;
    }

    final Optional<PendingDecision> pending() {
        return Optional.ofNullable(pending);
    }
}
