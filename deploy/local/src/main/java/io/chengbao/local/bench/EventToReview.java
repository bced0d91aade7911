package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private final LocalSystem system;
    private final Progress progress;
    private final KafkaProbe probe;
    private final Connection submission;

    EventToReview(LocalSystem system, Progress progress, SubmittedEvent event) throws IOException {
        this.system = system;
        this.progress = progress;
        this.probe = new KafkaProbe(system.bootstrapServers(), event.data());
        this.submission = new Connection(system.address(PartName.SUBMISSION));
    }

    /** What was measured of the same number of events each. */
    record Pair(Times toReview, Times kafka) {

        double ratio(int percent) {
            return toReview.percentileMillis(percent) / kafka.percentileMillis(percent);
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
        while (commits(PartName.REVIEW, "review", drafts).size() < drafts.size()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("review-service didn't get a report in time");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    private Times toReview(List<Draft> drafts) {
        var submitted = commits(PartName.SUBMISSION, "revision", drafts);
        var received = commits(PartName.REVIEW, "review", drafts);
        return Times.of(
                drafts.stream()
                        .map(draft -> received.get(draft.id()) - submitted.get(draft.id()))
                        .toList());
    }

    /** When the rows of these reports were committed, in nanoseconds. */
    private Map<UUID, Long> commits(PartName service, String table, List<Draft> drafts) {
        var query =
                """
                select report_id, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000
                from %s where report_id = any (?)"""
                        .formatted(table);
        try (var connection = DriverManager.getConnection(system.jdbcUrl(service));
                var statement = connection.prepareStatement(query)) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", drafts.stream().map(Draft::id).toArray()));
            var commits = new HashMap<UUID, Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    commits.put(rows.getObject(1, UUID.class), rows.getLong(2) * 1_000);
                }
            }
            return commits;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        submission.close();
        probe.close();
    }
}
