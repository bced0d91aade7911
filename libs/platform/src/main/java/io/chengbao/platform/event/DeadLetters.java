package io.chengbao.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.database.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Records that could not be applied: a row each, which an operator can look at, and a copy on the
 * consumer's dead-letter topic, sent through the outbox so that neither exists without the other.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

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
                cause,
                "event cannot be applied, kept as a dead letter: consumer=%s topic=%s partition=%d"
                        + " offset=%d subject=%s",
                consumer,
                arrival.topic(),
                arrival.partition(),
                arrival.offset(),
                envelope == null ? "unknown" : envelope.subject());
    }

    private boolean insert(String consumer, Arrival arrival, Envelope envelope, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into dead_letter (consumer, topic, topic_partition,
                                    topic_offset, source, subject, sequence, record_key, headers,
                                    data, reason)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                                on conflict do nothing""")) {
            insert.setString(1, consumer);
            insert.setString(2, arrival.topic());
            insert.setInt(3, arrival.partition());
            insert.setLong(4, arrival.offset());
            insert.setString(5, envelope == null ? null : envelope.source());
            insert.setString(6, envelope == null ? null : envelope.subject());
            if (envelope == null) {
                insert.setNull(7, Types.BIGINT);
            } else {
                insert.setLong(7, envelope.sequence());
            }
            insert.setString(8, arrival.key());
            insert.setString(9, HeaderColumn.write(json, arrival.headers()));
            insert.setBytes(10, arrival.data());
            insert.setString(11, reason);
            return insert.executeUpdate() == 1;
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
}
