package io.chengbao.platform.audit;

import io.chengbao.platform.database.DatabaseFailure;
import io.chengbao.platform.event.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the chain's head to a topic, where the database's owner cannot take it back: a chain that
 * is cut or computed anew does not lead to the heads that were told.
 */
@ApplicationScoped
class Heads {

    /** Of all services; the key says whose head it is. */
    static final String TOPIC = "chengbao.audit.v1";

    private final DataSource database;
    private final Outbox outbox;
    private final String source;

    Heads(
            DataSource database,
            Outbox outbox,
            @ConfigProperty(name = "chengbao.outbox.source") String source) {
        this.database = database;
        this.outbox = outbox;
        this.source = source;
    }

    @Scheduled(
            every = "${chengbao.audit.publish-every:60s}",
            identity = "publish-audit-head",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void publish() {
        try (Connection connection = database.getConnection()) {
            ChainHead head = ChainHead.read(connection);
            OptionalLong number = insert(connection, head);
            if (number.isPresent()) {
                outbox.publish(
                        TOPIC,
                        source,
                        number.getAsLong(),
                        new AuditHeadPublished(
                                head.position(), HexFormat.of().formatHex(head.hash())));
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Of replicas that try at once the second waits for the first, and finds it done. */
    private static OptionalLong insert(Connection connection, ChainHead head) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        with last as (
                            select coalesce(max(number), 0) as number,
                                coalesce(max(position), 0) as position
                            from audit_head)
                        insert into audit_head (number, position, hash)
                        select number + 1, ?, ? from last where position < ?
                        on conflict do nothing returning number""")) {
            insert.setLong(1, head.position());
            insert.setBytes(2, head.hash());
            insert.setLong(3, head.position());
            try (ResultSet row = insert.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
