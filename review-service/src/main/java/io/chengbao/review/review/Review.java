package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.review.round.Obligation;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The county's work on one report; the report's id is its own.
 *
 * <p>Whoever changes one holds its row, so of what can't both stand one wins and the other sees it.
 * By whom and when each verb may be called is said by {@link Action}; the states are drawn at
 * {@link ReviewStatus}.
 */
@Entity
public class Review extends Dossier {

    /** What one return can carry to the township within the size of an event. */
    private static final int MOST_OPEN_COMMENTS = 200;

    protected Review() {}

    /** The first revision of a report has come in. */
    static Review of(ReportSubmitted submitted, Obligation owed, Instant receivedAt) {
        Review review = new Review();
        review.reportId = submitted.reportId();
        review.obligation = owed;
        review.county = owed.round().county();
        review.township = owed.township();
        review.townshipName = owed.name();
        review.status = ReviewStatus.WAITING;
        review.stage = Stage.APPROVAL;
        review.take(submitted, receivedAt);
        return review;
    }

    /**
     * The next revision has come in, after the township was given its report back: to whoever
     * returned it, or to be taken up where nobody ever did.
     */
    void resubmit(ReportSubmitted submitted, Instant receivedAt) {
        boolean back = status == ReviewStatus.WITH_TOWNSHIP || status == ReviewStatus.WITHDRAWN;
        if (!back || submitted.revision() != revision() + 1) {
            throw new IllegalStateException(
                    "revision %d of a report that is %s with revision %d"
                            .formatted(submitted.revision(), status, revision()));
        }
        take(submitted, receivedAt);
        submitted.responses().forEach(response -> commentOf(response).answer(response, revision()));
        status = ReviewStatus.WAITING;
        if (returnedBy != null) {
            start(returnedBy, receivedAt);
        }
    }

    private void take(ReportSubmitted submitted, Instant at) {
        handedIn = HandedIn.of(submitted, at);
        handedInBy =
                Stream.concat(handedInBy.stream(), handedIn.people().stream()).distinct().toList();
        followDueTime();
    }

    /** The township was given a later due time. */
    void followDueTime() {
        dueAt = obligation.dueAt();
    }

    /**
     * @param registration gives the next 收文登记号; asked only where the report has none yet
     */
    void claim(Caller by, Instant at, Supplier<String> registration) {
        Action.CLAIM.require(this, by);
        if (registrationNumber == null) {
            registrationNumber = registration.get();
        }
        start(by.person(), at);
    }

    private void start(String person, Instant at) {
        status = ReviewStatus.IN_REVIEW;
        claimedBy = person;
        claimedAt = at;
        record(ReviewStarted.of(this, at));
    }

    /** In effect at once, or to be undone until its time has come. */
    void decide(Decide decide, Caller by, Instant at) {
        decide.verdict().action().require(this, by);
        if (decide.revision() != revision() || decide.stage() != stage) {
            throw new DecisionOutdated(revision(), stage, status, actionsFor(by));
        }
        pending = PendingDecision.of(decide, by.person(), at);
        if (!decide.canBeUndone()) {
            settle(at);
        }
    }

    void undo(UUID decision, Caller by, Instant now) {
        Action.UNDO.require(this, by);
        if (!pending.id().equals(decision)) {
            throw new NotFound();
        }
        if (pending.isDue(now)) {
            throw new DecisionInEffect(pending.effectiveAt());
        }
        pending = null;
    }

    /** Puts the pending decision into effect, if there is one whose time has come. */
    Optional<DecisionView> takeEffect(Instant now) {
        return pending().filter(made -> made.isDue(now)).map(made -> settle(now));
    }

    private DecisionView settle(Instant at) {
        Decision decision = new Decision(this, pending, at);
        DecisionView made = decision.view();
        pending = null;
        decisions.add(decision);
        switch (made.verdict()) {
            case APPROVE -> {
                status = ReviewStatus.APPROVED;
                comments.forEach(comment -> comment.close(made.decidedBy(), at));
                record(ReportApproved.of(made, this));
            }
            case RETURN -> {
                giveBack(made.decidedBy());
                record(ReportReturned.of(made, this));
            }
        }
        return made;
    }

    void reopen(Reopen reopen, Caller by, Instant at) {
        Action.REOPEN.require(this, by);
        giveBack(by.person());
        reopenings.add(new Reopening(this, reopen, by.person(), at));
        record(ReviewReopened.of(this, reopen, by.person(), at));
    }

    private void giveBack(String by) {
        status = ReviewStatus.WITH_TOWNSHIP;
        returnedBy = by;
    }

    /** Whether the county has returned a revision to the township. */
    boolean wasReturned() {
        return returnedBy != null;
    }

    /**
     * Grants a withdrawal if nothing was decided on that revision, or refuses it; says which. One
     * of a revision that is not here, or was withdrawn already, is a fault of the sender.
     */
    boolean withdraw(WithdrawalRequested request, Instant at) {
        if (request.revision() > revision() || status == ReviewStatus.WITHDRAWN) {
            throw new IllegalStateException(
                    "withdrawal of revision %d of a report that is %s with revision %d"
                            .formatted(request.revision(), status, revision()));
        }
        Optional<WithdrawalRefused.Reason> against = against(request);
        if (against.isPresent()) {
            record(WithdrawalRefused.of(request, against.get(), at));
            return false;
        }
        status = ReviewStatus.WITHDRAWN;
        claimedBy = null;
        claimedAt = null;
        record(WithdrawalGranted.of(request, at));
        return true;
    }

    private Optional<WithdrawalRefused.Reason> against(WithdrawalRequested request) {
        if (request.revision() < revision()) {
            return Optional.of(WithdrawalRefused.Reason.SUPERSEDED);
        }
        if (status == ReviewStatus.WITH_TOWNSHIP || status == ReviewStatus.APPROVED) {
            return Optional.of(WithdrawalRefused.Reason.DECIDED);
        }
        return pending().map(made -> WithdrawalRefused.Reason.DECISION_PENDING);
    }

    /**
     * @param current the revision that the review is at
     * @throws AnchorNotThere where the comment is about a place that it does not have
     */
    Comment comment(WriteComment written, Document current, Caller by, Instant at) {
        Action.COMMENT.require(this, by);
        if (comments.stream().filter(Comment::isOpen).count() >= MOST_OPEN_COMMENTS) {
            throw new TooManyComments(MOST_OPEN_COMMENTS);
        }
        Comment comment = new Comment(this, written, Anchor.of(written, current), by.person(), at);
        comments.add(comment);
        return comment;
    }

    Comment resolve(UUID id, Caller by, Instant at) {
        Action.RESOLVE.require(this, by);
        Comment comment = comment(id).orElseThrow(NotFound::new);
        comment.resolve(by.person(), at);
        return comment;
    }

    private Comment commentOf(Response response) {
        UUID id = response.commentId();
        return comment(id)
                .orElseThrow(() -> new IllegalStateException("no comment " + id + " to answer"));
    }

    /** What this caller may do next. */
    @Override
    List<Action> actionsFor(Caller caller) {
        return Action.availableTo(caller, this);
    }
}
