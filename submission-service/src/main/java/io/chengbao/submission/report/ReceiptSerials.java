package io.chengbao.submission.report;

import io.chengbao.platform.database.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Numbers for receipts: gaps are possible, repetitions are not. */
@ApplicationScoped
class ReceiptSerials {

    private final DataSource database;

    ReceiptSerials(DataSource database) {
        this.database = database;
    }

    long next() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select nextval('receipt_serial')");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
