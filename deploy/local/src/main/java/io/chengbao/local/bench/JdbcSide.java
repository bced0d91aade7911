package io.chengbao.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
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
        var prepared = new ArrayList<PreparedSql>();
        for (var statement : SubmissionSql.statements()) {
            prepared.add(new PreparedSql(connection, statement, parameters));
        }
        for (var draft = from; draft < to; draft += clients) {
            for (var statement : prepared) {
                statement.run(draft);
            }
            connection.commit();
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
