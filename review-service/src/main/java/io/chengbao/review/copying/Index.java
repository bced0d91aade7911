package io.chengbao.review.copying;

import io.chengbao.platform.database.DatabaseFailure;
import io.chengbao.reading.document.Document;
import io.chengbao.review.review.HandedInText;
import io.chengbao.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The prints of all reports as the county has them at present.
 *
 * <p>One at a time follows a report. A text that is replaced or withdrawn takes its prints and its
 * pairs with it; what is written of a pair holds the sources of both (see {@link #holdCurrent}), so
 * a pair of a text that is gone can't be written behind its back.
 */
@ApplicationScoped
class Index {

    /**
     * What more sources than these have is what everybody writes: it leads to nobody, and its
     * letters don't count in a passage.
     */
    static final int MOST_SOURCES = 20;

    /** More rows of one print would never be read. */
    private static final int MOST_ROWS = MOST_SOURCES + 12;

    private final DataSource database;
    private final Reviews reviews;

    Index(DataSource database, Reviews reviews) {
        this.database = database;
        this.reviews = reviews;
    }

    /** Brings the index to where the report is, which may be nowhere. */
    void follow(UUID reportId) {
        run("select pg_advisory_xact_lock(hashtextextended('copy ' || ?::text, 0))", reportId);
        Optional<Source> before = source(reportId);
        Optional<HandedInText> now = reviews.text(reportId);
        if (before.map(Source::revision).equals(now.map(text -> text.origin().revision()))) {
            return;
        }
        before.ifPresent(this::remove);
        now.ifPresent(this::add);
    }

    /** First the source, for which whoever writes a pair of it has to be waited for. */
    private void remove(Source source) {
        run("delete from copy_source where number = ?", source.number());
        run(
                """
                delete from copy_pair p using copy_pair mine
                where mine.report_id = ? and p.report_id = mine.other_id
                    and p.other_id = mine.report_id""",
                source.reportId());
        run("delete from copy_pair where report_id = ?", source.reportId());
        Document text = Prints.of(reviews.text(source.reportId(), source.revision()));
        run(
                "delete from copy_print where source = ? and hash = any (?)",
                source.number(),
                Prints.of(text));
    }

    private void add(HandedInText text) {
        run(
                """
                insert into copy_source (report_id, revision, round_id, township)
                values (?, ?, ?, ?)""",
                text.origin().reportId(),
                text.origin().revision(),
                text.origin().round(),
                text.origin().township());
        run(
                """
                insert into copy_print (hash, source)
                select h.hash, ? from unnest(?) as h(hash)
                where (select count(*) from
                    (select from copy_print p where p.hash = h.hash limit %1$d) known) < %1$d"""
                        .formatted(MOST_ROWS),
                source(text.origin().reportId()).orElseThrow().number(),
                Prints.of(Prints.of(text.document())));
    }

    Optional<Source> source(UUID reportId) {
        return sources("report_id = ?", reportId).stream().findFirst();
    }

    List<Source> sources(Collection<Integer> numbers) {
        return sources("number = any (?)", (Object) numbers.toArray(Integer[]::new));
    }

    /** How many reports of the round have handed in. */
    int count(UUID round) {
        return sources("round_id = ?", round).size();
    }

    /** Who has which of these prints; each print on its own is few steps in the index. */
    List<Hit> hits(Long[] prints, Source but) {
        return rows(
                """
                select h.hash, p.sources from unnest(?) as h(hash) cross join lateral (
                    select array_agg(source) as sources from (
                        select source from copy_print
                        where hash = h.hash and source <> ? limit %d) known) p
                where p.sources is not null"""
                        .formatted(MOST_SOURCES + 1),
                row -> new Hit(row.getLong(1), List.of((Integer[]) row.getArray(2).getArray())),
                prints,
                but.number());
    }

    /**
     * Which of these sources are still what their reports say; until the end of the transaction
     * they stay it, and nobody else writes of them.
     */
    Set<Integer> holdCurrent(Collection<Integer> numbers) {
        return new HashSet<>(
                rows(
                        """
                        select number from copy_source where number = any (?)
                        order by number for update""",
                        row -> row.getInt(1),
                        (Object) numbers.toArray(Integer[]::new)));
    }

    private List<Source> sources(String condition, Object parameter) {
        return rows(
                "select number, report_id, revision, round_id, township from copy_source where "
                        + condition,
                row ->
                        new Source(
                                row.getInt(1),
                                row.getObject(2, UUID.class),
                                row.getInt(3),
                                row.getObject(4, UUID.class),
                                row.getString(5)),
                parameter);
    }

    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Read<T> read, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(connection, sql, parameters);
                ResultSet rows = select.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(read.from(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, column(connection, parameters[i]));
        }
        return statement;
    }

    private static Object column(Connection connection, Object parameter) throws SQLException {
        if (parameter instanceof Integer[] integers) {
            return connection.createArrayOf("integer", integers);
        }
        return parameter instanceof Long[] longs
                ? connection.createArrayOf("bigint", longs)
                : parameter;
    }
}
