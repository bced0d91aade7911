package io.chengbao.notification.events;

import io.chengbao.platform.event.Inbox;
import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what the county does. */
@ApplicationScoped
class ReviewEvents implements Reader {

    private static final String CHANNEL = "review-events";

    private final Inbox inbox;
    private final Reactions reactions;

    ReviewEvents(Inbox inbox, RoundTidings rounds, CountyTidings county) {
        this.inbox = inbox;
        this.reactions =
                new Reactions()
                        .on(RoundOpened.class, rounds::opened)
                        .on(RoundExtended.class, rounds::extended)
                        .on(NothingToReport.class, rounds::nothingToReport)
                        .on(ReviewStarted.class, county::started)
                        .on(ReportReturned.class, county::returned)
                        .on(ReviewReopened.class, county::reopened)
                        .on(ReportApproved.class, county::approved)
                        .on(WithdrawalGranted.class, county::withdrawn)
                        .on(WithdrawalRefused.class, county::notWithdrawn);
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String consumer() {
        return "notification";
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
