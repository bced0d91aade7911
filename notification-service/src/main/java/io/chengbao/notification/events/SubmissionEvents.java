package io.chengbao.notification.events;

import io.chengbao.platform.event.Inbox;
import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what the townships do. */
@ApplicationScoped
class SubmissionEvents implements Reader {

    private static final String CHANNEL = "submission-events";

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
