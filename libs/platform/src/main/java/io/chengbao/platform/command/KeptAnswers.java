package io.chengbao.platform.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.database.DatabaseFailure;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/** The answers of commands that took effect, for 72 hours, in the effect's own transaction. */
@ApplicationScoped
class KeptAnswers {

    private final DataSource database;
    private final ObjectMapper json;

    KeptAnswers(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Takes the key for this transaction, or returns what it led to before. Somebody who holds it
     * in another transaction is waited for: the unique index makes the insert wait.
     */
    <T> Optional<Outcome<T>> claim(IdempotencyKey key, Class<T> answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into idempotency_key
                                    (person, method, path, key, request_hash)
                                values (?, ?, ?, ?, ?) on conflict do nothing""")) {
            name(insert, 1, key);
            insert.setBytes(5, key.requestHash());
            return insert.executeUpdate() == 1
                    ? Optional.empty()
                    : Optional.of(read(connection, key, answer));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a kept answer cannot be read", e);
        }
    }

    private <T> Outcome<T> read(Connection connection, IdempotencyKey key, Class<T> answer)
            throws SQLException, IOException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select request_hash, status, location, body from idempotency_key
                        where person = ? and method = ? and path = ? and key = ?""")) {
            name(select, 1, key);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (!Arrays.equals(row.getBytes(1), key.requestHash())) {
                    throw new IdempotencyKeyReused();
                }
                String location = row.getString(3);
                return new Outcome<>(
                        "",
                        row.getInt(2),
                        location == null ? null : URI.create(location),
                        json.readValue(row.getBytes(4), answer));
            }
        }
    }

    void keep(IdempotencyKey key, Outcome<?> outcome) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update idempotency_key set status = ?, location = ?, body = ?
                                where person = ? and method = ? and path = ? and key = ?""")) {
            update.setInt(1, outcome.status());
            update.setString(2, outcome.location() == null ? null : outcome.location().toString());
            update.setBytes(3, json.writeValueAsBytes(outcome.body()));
            name(update, 4, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } catch (IOException e) {
            throw new UncheckedIOException("an answer cannot be kept", e);
        }
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "forget-kept-answers")
    void forget() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement(
                                "delete from idempotency_key where created_at < now() - interval '72 hours'")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void name(PreparedStatement statement, int from, IdempotencyKey key)
            throws SQLException {
        statement.setString(from, key.person());
        statement.setString(from + 1, key.method());
        statement.setString(from + 2, key.path());
        statement.setString(from + 3, key.key());
    }
}
