package io.chengbao.review.review;

import static io.chengbao.review.review.SampleReviews.APPROVER;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.Scope;
import io.chengbao.platform.event.Outbox;
import io.chengbao.review.round.Round;
import io.chengbao.review.round.SampleRounds;
import io.chengbao.review.testing.Race;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reports for races, and what can happen to them, each in a transaction of its own. */
@Singleton
class RaceReports {

    private static final Scope COUNTY = Scope.below("990127");

    /** A session looks at all that it has loaded before each query. */
    private static final int BATCH = 20;

    private final Reviews reviews;
    private final SubmissionEvents events;
    private final DueDecisions dueDecisions;
    private final Registrations registrations;
    private final Outbox outbox;
    private final EntityManager database;

    RaceReports(
            Reviews reviews,
            SubmissionEvents events,
            DueDecisions dueDecisions,
            Registrations registrations,
            Outbox outbox,
            EntityManager database) {
        this.reviews = reviews;
        this.events = events;
        this.dueDecisions = dueDecisions;
        this.registrations = registrations;
        this.outbox = outbox;
        this.database = database;
    }

    UUID openRound(int townships) {
        Round round = SampleRounds.roundOf(townships);
        inTransaction(() -> database.persist(round));
        return round.id();
    }

    /** What the sample round's township of this number hands in. */
    static ReportSubmitted report(UUID round, int township, Instant at) {
        return SampleReviews.submitted(
                UUID.randomUUID(),
                round,
                SampleRounds.township(township),
                1,
                at.truncatedTo(ChronoUnit.MICROS));
    }

    /** Each of a township of its own, and waiting to be claimed. */
    List<ReportSubmitted> submitted() {
        UUID round = openRound(Race.TIMES);
        List<ReportSubmitted> reports =
                IntStream.range(0, Race.TIMES)
                        .mapToObj(i -> report(round, i, Instant.now()))
                        .toList();
        inBatches(reports, events::reportSubmitted);
        return reports;
    }

    List<ReportSubmitted> claimed() {
        List<ReportSubmitted> reports = submitted();
        inBatches(reports, report -> change(report, review -> claim(review, APPROVER)));
        return reports;
    }

    /** Changes all in a few transactions. */
    void inBatches(List<ReportSubmitted> reports, Consumer<ReportSubmitted> work) {
        for (int from = 0; from < reports.size(); from += BATCH) {
            List<ReportSubmitted> batch =
                    reports.subList(from, Math.min(from + BATCH, reports.size()));
            inTransaction(() -> batch.forEach(work));
        }
    }

    /** A verb as a command runs it, within a transaction. */
    void change(ReportSubmitted report, Consumer<Review> verb) {
        Review review = reviews.lock(report.reportId(), COUNTY).orElseThrow();
        verb.accept(review);
        outbox.publish(review);
    }

    /** A contestant. */
    Callable<Void> on(ReportSubmitted report, Consumer<Review> verb) {
        return () -> inTransaction(() -> change(report, verb));
    }

    Callable<Void> arrival(ReportSubmitted report) {
        return () -> inTransaction(() -> events.reportSubmitted(report));
    }

    Callable<Void> withdrawal(ReportSubmitted report) {
        WithdrawalRequested request =
                new WithdrawalRequested(
                        report.reportId(),
                        report.round(),
                        report.township(),
                        1,
                        report.submittedBy());
        return () -> inTransaction(() -> events.withdrawalRequested(request));
    }

    /** What every replica does each second. */
    Callable<Void> effect(ReportSubmitted report) {
        return () -> inTransaction(() -> dueDecisions.takeEffect(report.reportId()));
    }

    void untilNothingIsPending(ReportSubmitted report) throws Exception {
        boolean[] pending = {true};
        while (pending[0]) {
            effect(report).call();
            look(report, review -> pending[0] = review.pending().isPresent());
        }
    }

    void claim(Review review, Caller by) {
        Instant now = Instant.now();
        review.claim(by, now, () -> registrations.next(review, now));
    }

    void look(ReportSubmitted report, Consumer<Review> at) {
        inTransaction(() -> at.accept(reviews.findById(report.reportId())));
    }

    /** How many events the review has told of itself. */
    long events(Review review) {
        return (long)
                database.createQuery("select r.eventCount from Review r where r.reportId = ?1")
                        .setParameter(1, review.reportId())
                        .getSingleResult();
    }

    static Void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
        return null;
    }
}
