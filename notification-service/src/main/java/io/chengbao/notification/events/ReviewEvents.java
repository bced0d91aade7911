package io.chengbao.notification.events;

import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import jakarta.enterprise.context.ApplicationScoped;

/** Listens to what the county does. */
@ApplicationScoped
class ReviewEvents implements Reader {

    private static final String CHANNEL = "review-events";

    private final Reactions reactions;

    ReviewEvents(RoundTidings rounds, CountyTidings county) {
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
