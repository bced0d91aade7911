package io.chengbao.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The same SQL in a plain loop over the same driver. */
final class JdbcSide implements Side {

    private final String url;
    private final int clients;
    private final Map<String, String> parameters;

    JdbcSide(String url, int clients, Map<String, String> parameters) {
        this.url = url;
        this.clients = clients;
        this.parameters = parameters;
    }

    @Override
    public String name() {
        return "the same SQL by JDBC";
    }

    @Override
    public double submit(int from, int to) {
        var connections = new ArrayList<Connection>();
        try {
            for (var i = 0; i < clients; i++) {
                connections.add(DriverManager.getConnection(url));
            }
            var begun = System.nanoTime();
            Clients.inParallel(
                    clients, client -> submit(connections.get(client), from + client, to));
            return (System.nanoTime() - begun) / 1e9;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.forEach(JdbcSide::close);
        }
    }

    private void submit(Connection connection, int from, int to) throws SQLException {
        connection.setAutoCommit(false);
        var prepared = new ArrayList<PreparedStatement>();
        var statements = SubmissionSql.statements();
        for (var statement : statements) {
            prepared.add(connection.prepareStatement(statement.text()));
        }
        for (var draft = from; draft < to; draft += clients) {
            for (var i = 0; i < prepared.size(); i++) {
                bind(prepared.get(i), statements.get(i).parameters(), draft);
                run(prepared.get(i));
            }
            connection.commit();
        }
    }

    private void bind(PreparedStatement statement, List<String> names, int draft)
            throws SQLException {
        for (var i = 0; i < names.size(); i++) {
            if (names.get(i).equals("n")) {
                statement.setInt(i + 1, draft);
            } else {
                statement.setString(i + 1, parameters.get(names.get(i)));
            }
        }
    }

    private static void run(PreparedStatement statement) throws SQLException {
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        } else if (statement.getUpdateCount() != 1) {
            throw new SQLException("a statement had no effect: " + statement);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
