package io.chengbao.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Chains the audit entries by their hashes, outside of the commands that write them: a head of the
 * chain that each command locks would let only one of them commit at a time.
 *
 * <p>One sealer of a service at a time, by an advisory lock. It takes what waits in {@code
 * audit_unsealed} and seals it in the same transaction, so each entry is sealed once, whenever it
 * was committed.
 */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    /** Any number that nothing else in the database locks on. */
    private static final long LOCK = 0x73656162616f6c71L;

    private static final int BATCH = 1_000;

    private final DataSource database;

    Sealer(DataSource database) {
        this.database = database;
    }

    @Scheduled(
            every = "${chengbao.audit.seal-every:1s}",
            identity = "seal-audit",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealWhatWaits() {
        try {
            int sealed = BATCH;
            while (sealed == BATCH) {
                sealed = seal();
            }
        } catch (SQLException e) {
            LOG.warnf("audit entries not sealed yet, trying again: %s", e.getMessage());
        }
    }

    /** Seals some entries, and says how many. */
    int seal() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!tryLock(connection)) {
                    return 0;
                }
                List<SealedEntry> waiting = take(connection);
                if (!waiting.isEmpty()) {
                    chain(connection, waiting);
                }
                connection.commit();
                return waiting.size();
            } finally {
                // After a commit a no-op.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            select.setLong(1, LOCK);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static List<SealedEntry> take(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        """
                        with taken as (
                            delete from audit_unsealed where ctid = any (array(
                                select ctid from audit_unsealed limit ?))
                            returning entry_id)
                        select id, at, person, division, action, target, outcome, reason
                        from taken join audit_entry on id = entry_id order by at, id""")) {
            delete.setInt(1, BATCH);
            List<SealedEntry> taken = new ArrayList<>();
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    taken.add(
                            new SealedEntry(
                                    rows.getObject(1, UUID.class),
                                    rows.getObject(2, OffsetDateTime.class),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5),
                                    rows.getString(6),
                                    rows.getString(7),
                                    rows.getString(8)));
                }
            }
            return taken;
        }
    }

    private static void chain(Connection connection, List<SealedEntry> waiting)
            throws SQLException {
        ChainHead head = ChainHead.read(connection);
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into audit_seal (position, entry_id, hash) values (?, ?, ?)")) {
            for (SealedEntry entry : waiting) {
                long position = head.position() + 1;
                head = new ChainHead(position, entry.sealAt(position, head.hash()));
                insert.setLong(1, position);
                insert.setObject(2, entry.id());
                insert.setBytes(3, head.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
