package io.chengbao.acceptance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of the services' databases. */
final class Rows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnaryOperator<String> urls;

    /**
     * @param urls the JDBC address of each service's database
     */
    Rows(UnaryOperator<String> urls) {
        this.urls = urls;
    }

    <T> List<T> read(String service, String query, Reader<T> reader) {
        try (Connection connection = DriverManager.getConnection(urls.apply(service));
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
