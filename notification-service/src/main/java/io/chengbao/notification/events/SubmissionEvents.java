package io.chengbao.notification.events;

import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import jakarta.enterprise.context.ApplicationScoped;

/** Listens to what the townships do. */
@ApplicationScoped
class SubmissionEvents implements Reader {

    private static final String CHANNEL = "submission-events";

    private final Reactions reactions;

    SubmissionEvents(TownshipTidings townships) {
        this.reactions =
                new Reactions()
                        .on(SignOffRequested.class, townships::signOffRequested)
                        .on(SignOffRefused.class, townships::signOffRefused)
                        .on(ReportSubmitted.class, townships::submitted);
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
