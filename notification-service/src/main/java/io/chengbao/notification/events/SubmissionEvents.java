package io.chengbao.notification.events;

import io.chengbao.platform.event.Inbox;
import io.chengbao.platform.event.Reactions;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what the townships do. */
@ApplicationScoped
class SubmissionEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    SubmissionEvents(Inbox inbox, TownshipTidings townships) {
        this.inbox = inbox;
        this.reactions =
                new Reactions()
                        .on(SignOffRequested.class, townships::signOffRequested)
                        .on(SignOffRefused.class, townships::signOffRefused)
                        .on(ReportSubmitted.class, townships::submitted);
    }

    @Incoming("submission-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive("notification", record, reactions);
    }
}
