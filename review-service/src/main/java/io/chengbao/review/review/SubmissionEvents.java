package io.chengbao.review.review;

import io.chengbao.platform.event.Inbox;
import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import io.chengbao.review.round.Obligation;
import io.chengbao.review.round.Rounds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the townships do, as far as the county needs to know. */
@ApplicationScoped
class SubmissionEvents implements Reader {

    private static final String CHANNEL = "submission-events";

    private final Inbox inbox;
    private final Rounds rounds;
    private final Reviews reviews;
    private final Clock clock;
    private final Reactions reactions =
            new Reactions()
                    .on(DraftStarted.class, this::draftStarted)
                    .on(ReportSubmitted.class, this::reportSubmitted);

    SubmissionEvents(Inbox inbox, Rounds rounds, Reviews reviews, Clock clock) {
        this.inbox = inbox;
        this.rounds = rounds;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
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
        rounds.obligation(started.round(), started.township()).draft();
    }

    private void reportSubmitted(ReportSubmitted submitted) {
        Obligation owed = rounds.obligation(submitted.round(), submitted.township());
        owed.handIn(submitted.reportId(), submitted.submittedAt());
        reviews.receive(submitted, owed, clock.instant());
    }
}
