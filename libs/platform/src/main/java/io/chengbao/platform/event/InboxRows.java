package io.chengbao.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.database.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How far each aggregate has been applied, and what waits for its turn. */
@ApplicationScoped
class InboxRows {

    private final DataSource database;
    private final ObjectMapper json;

    InboxRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Locks the aggregate's row until the end of the transaction, and makes it where it is new. */
    Place lock(String consumer, Envelope envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert =
                        connection.prepareStatement(
                                """
                                insert into inbox (consumer, source, subject, sequence)
                                values (?, ?, ?, 0)
                                on conflict (consumer, source, subject)
                                do update set sequence = inbox.sequence
                                returning sequence, parked_at is not null""")) {
            place(upsert, 1, consumer, envelope);
            try (ResultSet row = upsert.executeQuery()) {
                row.next();
                return new Place(row.getLong(1), row.getBoolean(2));
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** What could be applied is not parked any more. */
    void advance(String consumer, Envelope envelope, long sequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update inbox set sequence = ?, parked_at = null
                                where consumer = ? and source = ? and subject = ?""")) {
            update.setLong(1, sequence);
            place(update, 2, consumer, envelope);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    void park(String consumer, Envelope envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update inbox set parked_at = now()
                                where consumer = ? and source = ? and subject = ?""")) {
            place(update, 1, consumer, envelope);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    void hold(String consumer, Envelope envelope, Arrival arrival) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into inbox_held (consumer, source, subject, sequence, topic,
                                    topic_partition, topic_offset, record_key, headers, data)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                                on conflict do nothing""")) {
            place(insert, 1, consumer, envelope);
            insert.setLong(4, envelope.sequence());
            insert.setString(5, arrival.topic());
            insert.setInt(6, arrival.partition());
            insert.setLong(7, arrival.offset());
            insert.setString(8, arrival.key());
            insert.setString(9, HeaderColumn.write(json, arrival.headers()));
            insert.setBytes(10, arrival.data());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Removes and returns what is held at this place, or null. */
    Held takeHeld(String consumer, Envelope sibling, long sequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement(
                                """
                                delete from inbox_held
                                where consumer = ? and source = ? and subject = ? and sequence = ?
                                returning topic, topic_partition, topic_offset, record_key,
                                    headers, data""")) {
            place(delete, 1, consumer, sibling);
            delete.setLong(4, sequence);
            try (ResultSet row = delete.executeQuery()) {
                return row.next() ? held(row) : null;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private Held held(ResultSet row) throws SQLException {
        Arrival arrival =
                new Arrival(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getString(4),
                        HeaderColumn.read(json, row.getString(5)),
                        row.getBytes(6));
        return new Held(Envelope.of(arrival.headers()), arrival);
    }

    private static void place(
            PreparedStatement statement, int from, String consumer, Envelope envelope)
            throws SQLException {
        statement.setString(from, consumer);
        statement.setString(from + 1, envelope.source());
        statement.setString(from + 2, envelope.subject());
    }

    /** The last applied sequence, 0 before the first; parked since one could not be applied. */
    record Place(long sequence, boolean parked) {}

    record Held(Envelope envelope, Arrival arrival) {}
}
