package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long it takes from the commit of a submission to the commit of the review's row, by
 * PostgreSQL's own clock ({@code track_commit_timestamp}), beside Kafka's own end-to-end time.
 *
 * <p>Submissions and the probe's records take turns, so that whatever else the machine is doing
 * meets both.
 */
final class EventToReview implements AutoCloseable {

    private static final int TURN = 50;
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Progress progress;
    private final KafkaProbe probe;
    private final Connection submission;
    private final CommitTimes submitted;
    private final CommitTimes received;

    EventToReview(LocalSystem system, Progress progress, SubmittedEvent event) throws IOException {
        this.progress = progress;
        this.probe = new KafkaProbe(system.bootstrapServers(), event.data());
        this.submission = new Connection(system.address(PartName.SUBMISSION));
        this.submitted = new CommitTimes(system.jdbcUrl(PartName.SUBMISSION), "revision");
        this.received = new CommitTimes(system.jdbcUrl(PartName.REVIEW), "review");
    }

    /** What was measured of the same number of events each. */
    record Pair(Times toReview, Times kafka) {

        void addTo(Results results, String how) {
            results.heading("Submission's commit to review's row, " + how);
            for (var percent : List.of(50, 99)) {
                var ours = toReview.percentileMillis(percent);
                var beside = kafka.percentileMillis(percent);
                results.add("p" + percent, "%.1f ms", ours);
                results.add("p" + percent + " of Kafka, end to end", "%.1f ms", beside);
                results.add("ratio", "%.2f", ours / beside, percent == 50 ? "aim 2.5" : "aim 2");
            }
        }
    }

    /** Each when the one before has arrived. */
    Pair oneByOne(List<Draft> drafts) {
        return inTurn(
                "submission to review, one by one",
                drafts,
                turn -> {
                    for (var draft : turn) {
                        submit(draft);
                        awaitReviewsOf(List.of(draft));
                    }
                },
                count -> {
                    List<Long> nanos = new ArrayList<>();
                    for (var i = 0; i < count; i++) {
                        nanos.add(probe.roundTrip());
                    }
                    return nanos;
                });
    }

    /** So many a second, whether or not those before have arrived. */
    Pair steady(List<Draft> drafts, int perSecond) {
        return inTurn(
                "submission to review, %d a second".formatted(perSecond),
                drafts,
                turn -> {
                    atRate(perSecond, turn.size(), i -> submit(turn.get(i)));
                    awaitReviewsOf(turn);
                },
                count -> {
                    atRate(perSecond, count, i -> probe.send());
                    List<Long> nanos = new ArrayList<>();
                    for (var i = 0; i < count; i++) {
                        nanos.add(probe.next());
                    }
                    return nanos;
                });
    }

    private interface Submitting {
        void submit(List<Draft> turn) throws IOException;
    }

    private interface Probing {
        List<Long> nanosOf(int records) throws IOException;
    }

    private interface Numbered {
        void run(int number) throws IOException;
    }

    private Pair inTurn(String title, List<Draft> drafts, Submitting submitting, Probing probing) {
        progress.begin(title, drafts.size());
        List<Long> kafka = new ArrayList<>();
        try {
            for (var from = 0; from < drafts.size(); from += TURN) {
                var turn = drafts.subList(from, Math.min(from + TURN, drafts.size()));
                submitting.submit(turn);
                kafka.addAll(probing.nanosOf(turn.size()));
                progress.stepBy(turn.size());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        progress.end();
        return new Pair(toReview(drafts), Times.of(kafka));
    }

    private static void atRate(int perSecond, int count, Numbered work) throws IOException {
        var begun = System.nanoTime();
        for (var i = 0; i < count; i++) {
            var due = begun + TimeUnit.SECONDS.toNanos(i) / perSecond;
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            work.run(i);
        }
    }

    private void submit(Draft draft) throws IOException {
        submission.post(draft.submissionPath(), draft.token()).expect(200);
    }

    /** Waits until review-service has the reports. */
    private void awaitReviewsOf(List<Draft> drafts) {
        var deadline = System.nanoTime() + LIMIT_NANOS;
        while (received.of(drafts).size() < drafts.size()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("review-service didn't get a report in time");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    private Times toReview(List<Draft> drafts) {
        var submissions = submitted.of(drafts);
        var reviews = received.of(drafts);
        return Times.of(
                drafts.stream()
                        .map(draft -> reviews.get(draft.id()) - submissions.get(draft.id()))
                        .toList());
    }

    @Override
    public void close() throws IOException {
        submission.close();
        probe.close();
        submitted.close();
        received.close();
    }
}
