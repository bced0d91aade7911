package io.chengbao.platform.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The relay's look at the outbox, inside the transaction that holds the relay's lock. */
final class OutboxRows {

    /** Any number that nothing else in the database locks on. */
    private static final long RELAY_LOCK = 0x6368656e6762616fL;

    private static final int MOST_ROWS = 200;

    /** Keeps a batch of large events far below a service's heap. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /** After which a relay that is paused, or hangs, loses the lock to another. */
    static final Duration LOCK_LIMIT = Duration.ofSeconds(15);

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock until the end of the transaction. A holder that is paused for {@link
     * #LOCK_LIMIT} loses its session and so the lock, before another's records could be overtaken
     * by its own.
     */
    boolean tryLock() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        select pg_try_advisory_xact_lock(?),
                               set_config('idle_in_transaction_session_timeout', ?, true)""")) {
            statement.setLong(1, RELAY_LOCK);
            statement.setString(2, LOCK_LIMIT.toMillis() + "ms");
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The oldest rows, without those that wait. */
    List<Pending> oldest(Stops stops) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        select position, topic, record_key, headers, data from outbox
                        where topic <> all (?) and topic || '/' || record_key <> all (?)
                        order by position limit ?""")) {
            statement.setArray(1, connection.createArrayOf("text", stops.topics().toArray()));
            statement.setArray(2, connection.createArrayOf("text", stops.lanes().toArray()));
            statement.setInt(3, MOST_ROWS);
            statement.setFetchSize(10);
            List<Pending> pending = new ArrayList<>();
            int bytes = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (bytes < MOST_BYTES && rows.next()) {
                    Pending next =
                            new Pending(
                                    rows.getLong(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getBytes(5));
                    pending.add(next);
                    bytes += next.size();
                }
            }
            return pending;
        }
    }

    /** Whether there may be more than these, besides what is committed meanwhile. */
    static boolean isFull(List<Pending> rows) {
        return rows.size() == MOST_ROWS
                || rows.stream().mapToLong(Pending::size).sum() >= MOST_BYTES;
    }

    void delete(List<Long> positions) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from outbox where position = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            statement.executeUpdate();
        }
    }
}
