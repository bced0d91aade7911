package io.chengbao.platform.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.database.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Dead letters as an operator reads them. */
@ApplicationScoped
class DeadLetterRows {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource database;
    private final ObjectMapper json;

    DeadLetterRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those that were not applied since, oldest first. */
    List<DeadLetterSummary> open(Optional<UUID> after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select "
                                        + DeadLetterSummary.COLUMNS
                                        + """
                                         from dead_letter
                                        where redriven_at is null and id > ? order by id limit ?""")) {
            select.setObject(1, after.orElse(BEFORE_ALL));
            select.setInt(2, limit);
            List<DeadLetterSummary> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(DeadLetterSummary.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    Optional<DeadLetterView> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select "
                                        + DeadLetterSummary.COLUMNS
                                        + """
                                        , record_key, headers, substring(data from 1 for ?)
                                        from dead_letter where id = ?""")) {
            select.setInt(1, DeadLetterView.SHOWN_BYTES);
            select.setObject(2, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(view(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private DeadLetterView view(ResultSet row) throws SQLException {
        return DeadLetterView.of(
                DeadLetterSummary.of(row),
                row.getString(14),
                headers(row.getString(15)),
                row.getBytes(16));
    }

    private Map<String, String> headers(String column) {
        try {
            return json.readerForMapOf(String.class).readValue(column);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers are no JSON", e);
        }
    }
}
