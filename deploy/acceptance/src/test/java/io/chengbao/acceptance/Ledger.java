package io.chengbao.acceptance;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the services' databases say, asked directly. */
final class Ledger {

    private final LocalSystem system;

    Ledger(LocalSystem system) {
        this.system = system;
    }

    /** Nothing on its way out, nothing held, nothing that could not be applied. */
    boolean isQuiet() {
        return PartName.SERVICES.stream()
                .allMatch(
                        service ->
                                count(service, "select count(*) from outbox") == 0
                                        && count(service, "select count(*) from inbox_held") == 0
                                        && count(service, "select count(*) from dead_letter") == 0);
    }

    /** The number that a query gives; its one {@code ?} takes the ids. */
    long count(PartName service, String query, Collection<?> ids) {
        try (Connection connection = open(service);
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, textArray(connection, ids));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    /** The texts that a query gives; its one {@code ?} takes the ids. */
    List<String> texts(PartName service, String query, Collection<?> ids) {
        try (Connection connection = open(service);
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, textArray(connection, ids));
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    private static Array textArray(Connection connection, Collection<?> ids) throws SQLException {
        return connection.createArrayOf("text", ids.stream().map(Object::toString).toArray());
    }

    private long count(PartName service, String query) {
        try (Connection connection = open(service);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    private Connection open(PartName service) throws SQLException {
        return DriverManager.getConnection(system.jdbcUrl(service));
    }
}
