package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.reading.copying.Fingerprints;
import io.chengbao.reading.copying.Fingerprints.Fingerprint;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * As many reports in review-service's database as the nation has townships and more, in rounds of
 * the largest size there is, each with a row of everything and the prints of some three thousand
 * characters.
 *
 * <p>Their characters are drawn by chance, so that each has prints of its own: what many reports
 * say, the index leaves out. Their documents are copies of one that was really handed in; whom a
 * search takes for a source by chance is read and compared at its full length.
 */
final class GeneratedReports {

    private static final int PARAGRAPHS = 20;
    private static final int LETTERS_OF_A_PARAGRAPH = 150;

    /** As many as a round may name. */
    private static final int TOWNSHIPS_OF_A_ROUND = 500;

    /** GB 2312's first level, the characters in common use. */
    private static final int FIRST_CHARACTER = '一';

    private static final int CHARACTERS = 3_755;

    /** The key is made again behind the rows: row by row into a tree takes many times as long. */
    private static final List<String> BEFORE =
            List.of(
                    "set session_replication_role = replica",
                    "set maintenance_work_mem = '512MB'",
                    "alter table copy_print drop constraint copy_print_pkey");

    private static final List<String> AFTER =
            List.of(
                    "alter table copy_print add primary key (hash, source)",
                    "vacuum analyze copy_print",
                    "vacuum analyze copy_source",
                    "vacuum analyze obligation",
                    "vacuum analyze review",
                    "vacuum analyze revision");

    /** Copies of the latest review and of all that hangs on it, each with another id. */
    private static final List<String> ROWS =
            List.of(
                    """
                    create temporary table round_made as
                    select round_number, gen_random_uuid() as id
                    from generate_series(%1$d / %3$d, %2$d / %3$d) round_number""",
                    """
                    create temporary table made as
                    select n, gen_random_uuid() as report, gen_random_uuid() as obligation,
                        lpad(n::text, 9, '0') as township, r.id as round
                    from generate_series(%1$d, %2$d) n
                    join round_made r on round_number = n / %3$d""",
                    """
                    create temporary table one as
                    select * from review order by submitted_at desc limit 1""",
                    """
                    insert into round
                    select x.* from round_made m cross join one v
                    join obligation o on o.id = v.obligation_id join round r on r.id = o.round_id,
                        jsonb_populate_record(r, jsonb_build_object('id', m.id)) x""",
                    """
                    insert into obligation
                    select x.* from made m cross join one v join obligation o on o.id = v.obligation_id,
                        jsonb_populate_record(o, jsonb_build_object('id', m.obligation,
                            'township', m.township, 'report_id', m.report,
                            'round_id', m.round)) x""",
                    """
                    insert into review
                    select x.* from made m cross join review v,
                        jsonb_populate_record(v, jsonb_build_object('report_id', m.report,
                            'obligation_id', m.obligation, 'township', m.township)) x
                    where v.report_id = (select report_id from one)""",
                    """
                    insert into revision
                    select x.* from made m cross join revision r,
                        jsonb_populate_record(r, jsonb_build_object('report_id', m.report)) x
                    where r.report_id = (select report_id from one)""",
                    """
                    insert into copy_source (number, report_id, revision, round_id, township)
                    select -m.n, m.report, r.number, m.round, m.township from made m
                    cross join revision r where r.report_id = (select report_id from one)""",
                    "drop table one, made, round_made");

    private final String database;
    private final Progress progress;
    private int count;

    GeneratedReports(LocalSystem system, Progress progress) {
        this.database = system.superuserUrl("review");
        this.progress = progress;
    }

    /** Adds what is missing to so many. */
    void fillTo(int wanted) {
        progress.begin("generating reports of other townships", wanted - count);
        try (var connection = DriverManager.getConnection(database)) {
            run(connection, BEFORE);
            run(
                    connection,
                    ROWS.stream()
                            .map(sql -> sql.formatted(count + 1, wanted, TOWNSHIPS_OF_A_ROUND))
                            .toList());
            writePrints(connection, wanted);
            run(connection, AFTER);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        count = wanted;
        progress.end();
    }

    /** What the index of copies takes on the disk, in bytes. */
    long indexBytes() {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select pg_total_relation_size('copy_print')
                                    + pg_total_relation_size('copy_source')""")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sources that were generated have negative numbers, out of the way of the service's own. */
    private void writePrints(Connection connection, int wanted) throws SQLException, IOException {
        try (var copy =
                        new PGCopyOutputStream(
                                connection.unwrap(PGConnection.class),
                                "copy copy_print from stdin");
                Writer rows =
                        new BufferedWriter(
                                new OutputStreamWriter(copy, StandardCharsets.US_ASCII), 1 << 16)) {
            for (var n = count + 1; n <= wanted; n++) {
                for (var print : prints(n)) {
                    rows.append(Long.toString(print)).append('\t');
                    rows.append(Integer.toString(-n)).append('\n');
                }
                progress.step();
            }
        }
    }

    /** As review-service keeps them: each once. */
    private static long[] prints(int number) {
        var random = new Random(number);
        var paragraphs =
                IntStream.range(0, PARAGRAPHS)
                        .mapToObj(i -> new Paragraph("p" + i, i + 1, text(random)))
                        .toList();
        return Fingerprints.of(new Document("报告", List.of(), paragraphs)).stream()
                .mapToLong(Fingerprint::hash)
                .distinct()
                .toArray();
    }

    /** A paragraph that nobody else has. */
    static String text(Random random) {
        var text = new StringBuilder(LETTERS_OF_A_PARAGRAPH);
        for (var i = 0; i < LETTERS_OF_A_PARAGRAPH; i++) {
            text.append((char) (FIRST_CHARACTER + random.nextInt(CHARACTERS)));
        }
        return text.toString();
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
