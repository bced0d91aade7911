package io.chengbao.review.copying;

import io.chengbao.platform.database.DatabaseFailure;
import io.chengbao.review.review.TextChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What is to be searched yet, a row for each change of a report's text. All times are the
 * database's.
 */
@ApplicationScoped
class Searches {

    private static final int MOST = 100;

    /**
     * @param indexed whether the index has followed the change already
     */
    record Search(long id, UUID reportId, boolean indexed) {}

    private final DataSource database;

    Searches(DataSource database) {
        this.database = database;
    }

    /** In the transaction that changed the text, and all that it costs that one. */
    void add(@Observes TextChanged changed) {
        run("insert into copy_search (report_id) values (?)", changed.reportId());
    }

    /** The longest due first. */
    List<Long> due() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select id from copy_search where due_at <= now()
                                order by due_at, id limit %d"""
                                        .formatted(MOST));
                ResultSet rows = select.executeQuery()) {
            List<Long> due = new ArrayList<>();
            while (rows.next()) {
                due.add(rows.getLong(1));
            }
            return due;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The row, locked, unless another replica has it or is done with it. */
    Optional<Search> lockIfFree(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select report_id, indexed from copy_search where id = ?
                                for update skip locked""")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Search(id, row.getObject(1, UUID.class), row.getBoolean(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    void indexed(Search search) {
        run("update copy_search set indexed = true where id = ?", search.id());
    }

    void done(Search search) {
        run("delete from copy_search where id = ?", search.id());
    }

    /** After 2, 4, 8, … seconds again, and once an hour in the end; never given up. */
    void putOff(long id) {
        run(
                """
                update copy_search set attempts = attempts + 1,
                    due_at = now() + least(2 ^ least(attempts + 1, 12), 3600) * interval '1 second'
                where id = ?""",
                id);
    }

    private void run(String sql, Object parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
