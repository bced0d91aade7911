package io.chengbao.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.platform.database.DatabaseFailure;
import io.chengbao.platform.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Events that are decided but not yet sent. They are written in the transaction that decides, so
 * they exist exactly if the decision does; {@link Relay} sends them after the commit.
 */
@ApplicationScoped
public class Outbox {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    /** Of the CloudEvents extension for distributed tracing. */
    static final String TRACEPARENT = "ce_traceparent";

    private final DataSource database;
    private final ObjectMapper json;
    private final OutboxConfig config;
    private final Clock clock;
    private final Relay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            DataSource database,
            ObjectMapper json,
            OutboxConfig config,
            Clock clock,
            Relay relay,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.config = config;
        this.clock = clock;
        this.relay = relay;
        this.transaction = transaction;
    }

    /** Writes what the aggregate recorded since it was last published. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Aggregate aggregate) {
        for (Aggregate.Recorded recorded : aggregate.takeRecorded()) {
            publish(config.topic(), aggregate.subject(), recorded.sequence(), recorded.event());
        }
    }

    /** Writes an event of something that is no row of its own, on a topic of its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String topic, String subject, long sequence, Record event) {
        Envelope envelope =
                new Envelope(
                        IDS.generate(),
                        config.source(),
                        event.getClass().getSimpleName(),
                        subject,
                        sequence,
                        clock.instant());
        Map<String, String> headers = envelope.headers();
        Trace.current().ifPresent(trace -> headers.put(TRACEPARENT, trace.traceparent()));
        append(topic, subject, subject, sequence, headers, write(event));
    }

    /** Writes one record as it is to be sent; {@code (topic, subject, sequence)} is unique. */
    void append(
            String topic,
            String key,
            String subject,
            long sequence,
            Map<String, String> headers,
            byte[] data) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into outbox (topic, record_key, subject, sequence, headers, data)
                                values (?, ?, ?, ?, ?::jsonb, ?)""")) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setString(3, subject);
            insert.setLong(4, sequence);
            insert.setString(5, HeaderColumn.write(json, headers));
            insert.setBytes(6, data);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        if (transaction.getResource(Outbox.class) != null) {
            return;
        }
        transaction.putResource(Outbox.class, Boolean.TRUE);
        transaction.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {}

                    @Override
                    public void afterCompletion(int status) {
                        if (status == Status.STATUS_COMMITTED) {
                            relay.wake();
                        }
                    }
                });
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
        }
    }
}
