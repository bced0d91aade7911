package io.chengbao.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * When rows were committed, by PostgreSQL's own clock ({@code track_commit_timestamp}).
 *
 * <p>Asked over one connection with a statement that is prepared once: a new connection for every
 * look would take more of the machine than what is looked at.
 */
final class CommitTimes implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement statement;

    /**
     * @param table a table with a column {@code report_id}
     */
    CommitTimes(String url, String table) {
        try {
            connection = DriverManager.getConnection(url);
            statement =
                    connection.prepareStatement(
                            """
                            select report_id, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000
                            from %s where report_id = any (?)"""
                                    .formatted(table));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In nanoseconds since 1970, for each of these reports whose row is there. */
    Map<UUID, Long> of(List<Draft> drafts) {
        try {
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
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
