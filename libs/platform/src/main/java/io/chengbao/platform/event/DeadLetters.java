package io.chengbao.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.platform.database.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Records that could not be applied: a row each, which an operator can look at, and a copy on the
 * consumer's dead-letter topic, sent through the outbox so that neither exists without the other.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final int LONGEST_REASON = 500;

    private final DataSource database;
    private final Outbox outbox;
    private final ObjectMapper json;

    DeadLetters(DataSource database, Outbox outbox, ObjectMapper json) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    /**
     * Buries a record once, however often it comes.
     *
     * @param envelope null where the record has none that can be read
     */
    void bury(String consumer, Arrival arrival, Envelope envelope, RuntimeException cause) {
        String reason = reason(cause);
        if (!insert(consumer, arrival, envelope, reason)) {
            return;
        }
        Map<String, String> headers = new LinkedHashMap<>(arrival.headers());
        headers.put("dead_reason", reason);
        headers.put("dead_partition", Integer.toString(arrival.partition()));
        headers.put("dead_offset", Long.toString(arrival.offset()));
        outbox.append(
                arrival.topic() + ".dead." + consumer,
                arrival.key() == null ? "" : arrival.key(),
                "partition-" + arrival.partition(),
                arrival.offset(),
                headers,
                arrival.data());
        LOG.errorf(
                "event cannot be applied, kept as a dead letter: consumer=%s topic=%s partition=%d"
                        + " offset=%d reason=%s fault=%s",
                consumer,
                arrival.topic(),
                arrival.partition(),
                arrival.offset(),
                reason,
                Fault.describe(cause));
    }

    private boolean insert(String consumer, Arrival arrival, Envelope envelope, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into dead_letter (id, consumer, topic, topic_partition,
                                    topic_offset, source, subject, sequence, record_key, headers,
                                    data, reason)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                                on conflict (consumer, topic, topic_partition, topic_offset)
                                do update set reason = excluded.reason, redriven_at = null
                                where dead_letter.redriven_at is not null""")) {
            insert.setObject(1, IDS.generate());
            insert.setString(2, consumer);
            insert.setString(3, arrival.topic());
            insert.setInt(4, arrival.partition());
            insert.setLong(5, arrival.offset());
            insert.setString(6, envelope == null ? null : envelope.source());
            insert.setString(7, envelope == null ? null : envelope.subject());
            insert.setObject(8, envelope == null ? null : envelope.sequence(), Types.BIGINT);
            insert.setString(9, arrival.key());
            insert.setString(10, HeaderColumn.write(json, arrival.headers()));
            insert.setBytes(11, arrival.data());
            insert.setString(12, reason);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * Whether this very event is among those that wait for somebody, at whatever offset it came.
     */
    boolean has(String consumer, Envelope envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select from dead_letter
                                where consumer = ? and source = ? and subject = ? and sequence = ?
                                    and headers ->> 'ce_id' = ? and redriven_at is null""")) {
            select.setString(1, consumer);
            select.setString(2, envelope.source());
            select.setString(3, envelope.subject());
            select.setLong(4, envelope.sequence());
            select.setString(5, envelope.id().toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * @throws NoSuchElementException where there is none
     */
    Letter read(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select consumer, topic, topic_partition, topic_offset, record_key,
                                    headers, data
                                from dead_letter where id = ?""")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NoSuchElementException("no dead letter " + id);
                }
                Arrival arrival =
                        new Arrival(
                                row.getString(2),
                                row.getInt(3),
                                row.getLong(4),
                                row.getString(5),
                                HeaderColumn.read(json, row.getString(6)),
                                row.getBytes(7));
                return new Letter(row.getString(1), arrival);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** In the transaction that applied it; the row stays, as the record of what happened. */
    void redriven(UUID id) {
        update(
                "update dead_letter set redriven_at = coalesce(redriven_at, now()) where id = ?",
                id);
    }

    /** Keeps why it could not be applied now, and returns that. */
    String keepReason(UUID id, RuntimeException cause) {
        String reason = reason(cause);
        update("update dead_letter set reason = ? where id = ?", reason, id);
        return reason;
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static String reason(RuntimeException cause) {
        String reason =
                cause instanceof Poison ? cause.getMessage() : cause.getClass().getSimpleName();
        return Arrival.storable(
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
    }

    /** A dead letter as it came, and for whom. */
    record Letter(String consumer, Arrival arrival) {}
}
