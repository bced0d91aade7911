package io.chengbao.review.review;

import io.chengbao.platform.event.Outbox;
import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import io.chengbao.review.round.Obligation;
import io.chengbao.review.round.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/**
 * What the townships do, as far as the county needs to know. Each event takes the obligation's row
 * before the review's.
 */
@ApplicationScoped
class SubmissionEvents implements Reader {

    private static final String CHANNEL = "submission-events";

    private final Rounds rounds;
    private final Reviews reviews;
    private final Outbox outbox;
    private final Clock clock;
    private final Event<TextChanged> textChanged;
    private final Reactions reactions =
            new Reactions()
                    .on(DraftStarted.class, this::draftStarted)
                    .on(ReportDiscarded.class, this::reportDiscarded)
                    .on(ReportSubmitted.class, this::reportSubmitted)
                    .on(WithdrawalRequested.class, this::withdrawalRequested);

    SubmissionEvents(
            Rounds rounds,
            Reviews reviews,
            Outbox outbox,
            Clock clock,
            Event<TextChanged> textChanged) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.outbox = outbox;
        this.clock = clock;
        this.textChanged = textChanged;
    }

    @Override
    public String consumer() {
        return "review";
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Reactions reactions() {
        return reactions;
    }

    private void draftStarted(DraftStarted started) {
        rounds.obligation(started.round(), started.township()).draft(started.reportId());
    }

    private void reportDiscarded(ReportDiscarded discarded) {
        rounds.obligation(discarded.round(), discarded.township()).discard(discarded.reportId());
    }

    void reportSubmitted(ReportSubmitted submitted) {
        Obligation owed = rounds.obligation(submitted.round(), submitted.township());
        owed.handIn(submitted.reportId(), submitted.submittedAt());
        outbox.publish(reviews.receive(submitted, owed, clock.instant()));
        textChanged.fire(new TextChanged(submitted.reportId()));
    }

    void withdrawalRequested(WithdrawalRequested request) {
        Obligation owed = rounds.obligation(request.round(), request.township());
        Review review = reviews.lock(request.reportId());
        if (review.withdraw(request, clock.instant())) {
            owed.withdraw(review.wasReturned());
            textChanged.fire(new TextChanged(request.reportId()));
        }
        outbox.publish(review);
    }
}
