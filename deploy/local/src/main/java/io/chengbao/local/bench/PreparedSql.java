package io.chengbao.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A statement of the compared SQL, prepared once on a connection and run for one number after
 * another.
 */
final class PreparedSql {

    private final PreparedStatement statement;
    private final List<String> names;
    private final Map<String, String> parameters;

    /**
     * @param parameters what is the same for all numbers
     */
    PreparedSql(Connection connection, SubmissionSql.Statement sql, Map<String, String> parameters)
            throws SQLException {
        this.statement = connection.prepareStatement(sql.text());
        this.names = sql.parameters();
        this.parameters = parameters;
    }

    /**
     * @throws SQLException also where it changes anything but one row
     */
    void run(int n) throws SQLException {
        for (var i = 0; i < names.size(); i++) {
            if (names.get(i).equals("n")) {
                statement.setInt(i + 1, n);
            } else {
                statement.setString(i + 1, parameters.get(names.get(i)));
            }
        }
        if (statement.execute()) {
            readAll();
        } else if (statement.getUpdateCount() != 1) {
            throw new SQLException("a statement had no effect: " + statement);
        }
    }

    private void readAll() throws SQLException {
        try (var rows = statement.getResultSet()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }
}
