package io.chengbao.submission.report;

import io.chengbao.platform.event.Inbox;
import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import io.chengbao.submission.round.RoundClosed;
import io.chengbao.submission.round.RoundOpened;
import io.chengbao.submission.round.Rounds;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the county's side decided: its rounds, and what became of the reports. */
@ApplicationScoped
class ReviewEvents implements Reader {

    private static final String CHANNEL = "review-events";

    private final Inbox inbox;
    private final Reactions reactions;

    ReviewEvents(Inbox inbox, Rounds rounds, Reports reports) {
        this.inbox = inbox;
        this.reactions =
                new Reactions()
                        .on(RoundOpened.class, rounds::opened)
                        .on(RoundClosed.class, rounds::closed)
                        .on(
                                ReviewStarted.class,
                                event -> reports.lockForEvent(event.reportId()).apply(event))
                        .on(
                                ReportApproved.class,
                                event -> reports.lockForEvent(event.reportId()).apply(event));
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "submission";
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Reactions reactions() {
        return reactions;
    }
}
