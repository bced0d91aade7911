package io.chengbao.acceptance.check;

import io.chengbao.acceptance.check.Evidence.Decision;
import io.chengbao.acceptance.check.Evidence.InEffect;
import io.chengbao.acceptance.check.Evidence.Kept;
import io.chengbao.acceptance.check.Evidence.Notice;
import io.chengbao.acceptance.check.Evidence.Person;
import io.chengbao.acceptance.check.Evidence.Report;
import io.chengbao.acceptance.check.Evidence.Review;
import io.chengbao.acceptance.check.Evidence.Round;
import java.util.ArrayList;
import java.util.List;

/** What the services' databases hold of the business, read by SQL alone. */
final class Databases {

    private final Rows rows;

    Databases(Rows rows) {
        this.rows = rows;
    }

    List<Report> reports() {
        return rows.read(
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

    List<Kept> contents() {
        return rows.read(
                Evidence.SUBMISSION,
                """
                select id, sha256, attachments,
                    array(select encode(sha256(f.bytes), 'hex') from content_file f
                          where f.content_id = c.id order by f.position)
                from content c""",
                row -> {
                    List<String> listed = new ArrayList<>(List.of(row.getString(2)));
                    Rows.json(row.getString(3))
                            .forEach(file -> listed.add(file.path("sha256").asText()));
                    return new Kept(
                            row.getString(1),
                            listed,
                            List.of((String[]) row.getArray(4).getArray()));
                });
    }

    List<Review> reviews() {
        return rows.read(
                Evidence.REVIEW,
                "select report_id, status, revision from review",
                row -> new Review(row.getString(1), row.getString(2), row.getInt(3)));
    }

    List<Decision> decisions() {
        return rows.read(
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
        return rows.read(
                Evidence.REVIEW,
                "select report_id from review where pending_id is not null",
                row -> row.getString(1));
    }

    List<InEffect> inEffect() {
        return rows.read(
                Evidence.REVIEW,
                "select target, at from audit_entry where action like '%-in-effect'",
                row -> new InEffect(row.getString(1), row.getTimestamp(2).toInstant()));
    }

    List<Round> rounds() {
        return rows.read(
                Evidence.SUBMISSION,
                "select id, state from round",
                row -> new Round(row.getString(1), row.getString(2)));
    }

    List<Person> people() {
        return rows.read(
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
        return rows.read(
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
}
