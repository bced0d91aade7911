package io.chengbao.acceptance.check;

import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Command;
import io.chengbao.acceptance.history.History;
import io.chengbao.acceptance.history.Verb.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that there is to judge by, when everything has come to rest: what clients were told, what the
 * databases hold, what the topics hold. Nothing of it was made by the services' code.
 *
 * @param mechanics what each service's database holds beside its business, by {@link #SUBMISSION}
 *     and so on
 * @param events of all topics, each topic's partitions in their order; what was {@linkplain Planted
 *     planted} as poison is not among them
 */
public record Evidence(
        List<Attempt> attempts,
        List<Planted> planted,
        Map<String, Mechanics> mechanics,
        List<Report> reports,
        List<Kept> contents,
        List<Review> reviews,
        List<Decision> decisions,
        List<String> pending,
        List<InEffect> inEffect,
        Map<String, Trail> trails,
        List<Counter> counters,
        List<Round> rounds,
        List<Event> events,
        List<DeadRecord> deadRecords,
        List<Person> people,
        List<Notice> notices,
        Set<String> mails) {

    public static final String SUBMISSION = "submission";
    public static final String REVIEW = "review";
    public static final String NOTIFICATION = "notification";

    /** What every service's database holds beside its business. */
    public record Mechanics(
            List<KeptAnswer> answers,
            List<Audit> audit,
            List<Applied> inbox,
            List<Dead> deadLetters,
            long outboxRows,
            List<Held> held) {}

    /** The answer that was kept under an {@code Idempotency-Key}. */
    public record KeptAnswer(String person, String key, int status, String target) {}

    /** A row of the audit trail that says that a command took effect. */
    public record Audit(String person, String action, String target) {}

    public record Applied(
            String consumer, String source, String subject, long sequence, boolean parked) {}

    public record Held(String consumer, String source, String subject, long sequence) {}

    public record Dead(String consumer, String topic, int partition, long offset, String reason) {}

    public record DeadRecord(String deadTopic, String topic, int partition, long offset) {}

    /** The township's side of a report, with the revisions that it has. */
    public record Report(
            String id, String round, String township, String status, int revision, int revisions) {}

    /**
     * A content of a report, with its file and what is attached to it.
     *
     * @param listed the hashes that it names, the file's first
     * @param stored those of the bytes that are there, in their order
     */
    public record Kept(String content, List<String> listed, List<String> stored) {}

    /** The county's side of a report. */
    public record Review(String report, String status, int revision) {}

    /**
     * A decision in effect.
     *
     * @param effectiveAt later than {@code decidedAt} where it could be undone in between
     */
    public record Decision(
            String id,
            String report,
            int revision,
            String stage,
            String verdict,
            Instant decidedAt,
            Instant effectiveAt) {}

    /** That a decision took effect, and when by the database's clock. */
    public record InEffect(String report, Instant at) {}

    /**
     * A service's audit trail.
     *
     * @param entries how many there are
     * @param seals in their order
     * @param published the heads on the topic
     */
    public record Trail(long entries, List<Seal> seals, List<Head> published) {}

    /**
     * @param hash in hexadecimal digits
     * @param fields of the entry: id, time, person, division, action, target, outcome, reason
     */
    public record Seal(long position, String hash, List<String> fields) {}

    public record Head(long position, String hash) {}

    /** How many events an aggregate says that it had. */
    public record Counter(String topic, String subject, long events) {}

    /** What the townships' side knows of a round. */
    public record Round(String id, String state) {}

    public record Person(String id, String division, List<String> roles, boolean hasEmail) {}

    public record Notice(String id, String event, String person, String channel, String state) {}

    List<Command> commands() {
        return History.commands(attempts);
    }

    static String serviceOf(Side side) {
        return side == Side.TOWNSHIP ? SUBMISSION : REVIEW;
    }
}
