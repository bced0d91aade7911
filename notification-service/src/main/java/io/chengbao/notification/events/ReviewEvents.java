package io.chengbao.notification.events;

import io.chengbao.platform.event.Inbox;
import io.chengbao.platform.event.Reactions;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what the county does. */
@ApplicationScoped
class ReviewEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    ReviewEvents(Inbox inbox, Tidings tidings) {
        this.inbox = inbox;
        this.reactions =
                new Reactions()
                        .on(RoundOpened.class, tidings::opened)
                        .on(ReportApproved.class, tidings::approved);
    }

    @Incoming("review-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive("notification", record, reactions);
    }
}
