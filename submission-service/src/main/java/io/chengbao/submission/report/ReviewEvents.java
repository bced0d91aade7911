package io.chengbao.submission.report;

import io.chengbao.platform.event.Reactions;
import io.chengbao.platform.event.Reader;
import io.chengbao.submission.round.NothingToReport;
import io.chengbao.submission.round.RoundClosed;
import io.chengbao.submission.round.RoundExtended;
import io.chengbao.submission.round.RoundOpened;
import io.chengbao.submission.round.Rounds;
import io.chengbao.submission.round.TargetsSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the county's side decided: its rounds, and what became of the reports. */
@ApplicationScoped
class ReviewEvents implements Reader {

    private static final String CHANNEL = "review-events";

    private final Reports reports;
    private final Reactions reactions;

    ReviewEvents(Rounds rounds, Reports reports) {
        this.reports = reports;
        this.reactions =
                new Reactions()
                        .on(RoundOpened.class, rounds::opened)
                        .on(RoundExtended.class, rounds::extended)
                        .on(NothingToReport.class, rounds::excused)
                        .on(TargetsSet.class, rounds::targetsSet)
                        .on(RoundClosed.class, rounds::closed)
                        .on(ReviewStarted.class, on(ReviewStarted::reportId, Report::apply))
                        .on(ReportApproved.class, on(ReportApproved::reportId, Report::apply))
                        .on(ReportReturned.class, on(ReportReturned::reportId, Report::apply))
                        .on(ReviewReopened.class, on(ReviewReopened::reportId, Report::apply))
                        .on(WithdrawalGranted.class, on(WithdrawalGranted::reportId, Report::apply))
                        .on(
                                WithdrawalRefused.class,
                                on(WithdrawalRefused::reportId, Report::apply));
    }

    /**
     * What an event does to the report that it names, of which nobody else has the row meanwhile.
     */
    private <E> Consumer<E> on(Function<E, UUID> report, BiConsumer<Report, E> effect) {
        return event -> effect.accept(reports.lockForEvent(report.apply(event)), event);
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
