package io.chengbao.acceptance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.acceptance.check.Evidence.Applied;
import io.chengbao.acceptance.check.Evidence.Audit;
import io.chengbao.acceptance.check.Evidence.Counter;
import io.chengbao.acceptance.check.Evidence.Dead;
import io.chengbao.acceptance.check.Evidence.Head;
import io.chengbao.acceptance.check.Evidence.Held;
import io.chengbao.acceptance.check.Evidence.KeptAnswer;
import io.chengbao.acceptance.check.Evidence.Mechanics;
import io.chengbao.acceptance.check.Evidence.Seal;
import io.chengbao.acceptance.check.Evidence.Trail;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What every service's database holds beside its business, read by SQL alone. */
final class MechanicalTables {

    private final Rows rows;

    MechanicalTables(Rows rows) {
        this.rows = rows;
    }

    Mechanics mechanics(String service) {
        return new Mechanics(
                rows.read(
                        service,
                        "select person, key, status, location, body from idempotency_key",
                        MechanicalTables::keptAnswer),
                rows.read(
                        service,
                        "select person, action, target from audit_entry where outcome = 'ACCEPTED'",
                        row -> new Audit(row.getString(1), row.getString(2), row.getString(3))),
                rows.read(
                        service,
                        "select consumer, source, subject, sequence, parked_at is not null from inbox",
                        row ->
                                new Applied(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4),
                                        row.getBoolean(5))),
                rows.read(
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
                rows.read(service, "select count(*) from outbox", row -> row.getLong(1)).get(0),
                rows.read(
                        service,
                        "select consumer, source, subject, sequence from inbox_held",
                        row ->
                                new Held(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4))));
    }

    Trail trail(String service, List<Head> published) {
        return new Trail(
                rows.read(service, "select count(*) from audit_entry", row -> row.getLong(1))
                        .get(0),
                rows.read(
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
        return rows.read(
                service, query, row -> new Counter(topic, row.getString(1), row.getLong(2)));
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
        if (body == null) {
            return null;
        }
        JsonNode answer = Rows.json(new String(body, StandardCharsets.UTF_8));
        return answer.path("reportId").asText(answer.path("id").asText(null));
    }
}
