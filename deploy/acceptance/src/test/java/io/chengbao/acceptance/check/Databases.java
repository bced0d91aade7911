package io.chengbao.acceptance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.acceptance.check.Evidence.Applied;
import io.chengbao.acceptance.check.Evidence.Audit;
import io.chengbao.acceptance.check.Evidence.Counter;
import io.chengbao.acceptance.check.Evidence.Dead;
import io.chengbao.acceptance.check.Evidence.Decision;
import io.chengbao.acceptance.check.Evidence.Head;
import io.chengbao.acceptance.check.Evidence.Held;
import io.chengbao.acceptance.check.Evidence.InEffect;
import io.chengbao.acceptance.check.Evidence.KeptAnswer;
import io.chengbao.acceptance.check.Evidence.Mechanics;
import io.chengbao.acceptance.check.Evidence.Notice;
import io.chengbao.acceptance.check.Evidence.Person;
import io.chengbao.acceptance.check.Evidence.Report;
import io.chengbao.acceptance.check.Evidence.Review;
import io.chengbao.acceptance.check.Evidence.Round;
import io.chengbao.acceptance.check.Evidence.Seal;
import io.chengbao.acceptance.check.Evidence.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads the services' databases, by SQL alone. */
final class Databases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnaryOperator<String> urls;

    /**
     * @param urls the JDBC address of each service's database
     */
    Databases(UnaryOperator<String> urls) {
        this.urls = urls;
    }

    Mechanics mechanics(String service) {
        return new Mechanics(
                read(
                        service,
                        "select person, key, status, location, body from idempotency_key",
                        Databases::keptAnswer),
                read(
                        service,
                        "select person, action, target from audit_entry where outcome = 'ACCEPTED'",
                        row -> new Audit(row.getString(1), row.getString(2), row.getString(3))),
                read(
                        service,
                        "select consumer, source, subject, sequence, parked_at is not null from inbox",
                        row ->
                                new Applied(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4),
                                        row.getBoolean(5))),
                read(
                        service,
                        """
                        select consumer, topic, topic_partition, topic_offset, reason
                        from dead_letter""",
                        row ->
                                new Dead(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getLong(4),
                                        row.getString(5))),
                read(service, "select count(*) from outbox", row -> row.getLong(1)).get(0),
                read(
                        service,
                        "select consumer, source, subject, sequence from inbox_held",
                        row ->
                                new Held(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4))));
    }

    List<Report> reports() {
        return read(
                Evidence.SUBMISSION,
                """
                select id, round_id, township, status, coalesce(revision, 0),
                    (select count(*) from revision v where v.report_id = r.id)
                from report r""",
                row ->
                        new Report(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getInt(5),
                                row.getInt(6)));
    }

    List<Review> reviews() {
        return read(
                Evidence.REVIEW,
                "select report_id, status, revision from review",
                row -> new Review(row.getString(1), row.getString(2), row.getInt(3)));
    }

    List<Decision> decisions() {
        return read(
                Evidence.REVIEW,
                """
                select id, report_id, revision, stage, verdict, decided_at, effective_at
                from decision""",
                row ->
                        new Decision(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5),
                                row.getTimestamp(6).toInstant(),
                                row.getTimestamp(7).toInstant()));
    }

    List<String> pending() {
        return read(
                Evidence.REVIEW,
                "select report_id from review where pending_id is not null",
                row -> row.getString(1));
    }

    List<InEffect> inEffect() {
        return read(
                Evidence.REVIEW,
                "select target, at from audit_entry where action like '%-in-effect'",
                row -> new InEffect(row.getString(1), row.getTimestamp(2).toInstant()));
    }

    Trail trail(String service, List<Head> published) {
        return new Trail(
                read(service, "select count(*) from audit_entry", row -> row.getLong(1)).get(0),
                read(
                        service,
                        """
                        select s.position, encode(s.hash, 'hex'), e.id::text,
                            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                            e.person, e.division, e.action, e.target, e.outcome, e.reason
                        from audit_seal s left join audit_entry e on e.id = s.entry_id
                        order by s.position""",
                        row -> new Seal(row.getLong(1), row.getString(2), fields(row))),
                published);
    }

    private static List<String> fields(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int column = 3; column <= 10; column++) {
            fields.add(row.getString(column));
        }
        return fields;
    }

    List<Round> rounds() {
        return read(
                Evidence.SUBMISSION,
                "select id, state from round",
                row -> new Round(row.getString(1), row.getString(2)));
    }

    List<Person> people() {
        return read(
                Evidence.NOTIFICATION,
                "select id, division, roles, email is not null from person where present",
                row ->
                        new Person(
                                row.getString(1),
                                row.getString(2),
                                List.of((String[]) row.getArray(3).getArray()),
                                row.getBoolean(4)));
    }

    List<Notice> notices() {
        return read(
                Evidence.NOTIFICATION,
                "select id, event_id, person, channel, state from notice",
                row ->
                        new Notice(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)));
    }

    List<Counter> counters() {
        List<Counter> counters = new ArrayList<>();
        counters.addAll(
                counters(
                        Evidence.SUBMISSION,
                        Topics.SUBMISSION,
                        "select id::text, event_count from report"));
        counters.addAll(
                counters(
                        Evidence.REVIEW,
                        Topics.REVIEW,
                        """
                        select report_id::text, event_count from review
                        union all select id::text, event_count from round"""));
        counters.addAll(
                counters(
                        Evidence.NOTIFICATION,
                        Topics.PEOPLE,
                        "select id, event_count from person"));
        return counters;
    }

    private List<Counter> counters(String service, String topic, String query) {
        return read(service, query, row -> new Counter(topic, row.getString(1), row.getLong(2)));
    }

    /** The target is in the body, or at the end of the location. */
    private static KeptAnswer keptAnswer(ResultSet row) throws SQLException {
        byte[] body = row.getBytes(5);
        String location = row.getString(4);
        return new KeptAnswer(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                location == null
                        ? targetIn(body)
                        : location.substring(location.lastIndexOf('/') + 1));
    }

    private static String targetIn(byte[] body) {
        try {
            JsonNode answer = body == null ? JSON.nullNode() : JSON.readTree(body);
            return answer.path("reportId").asText(answer.path("id").asText(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> read(String service, String query, Reader<T> reader) {
        try (Connection connection = DriverManager.getConnection(urls.apply(service));
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
