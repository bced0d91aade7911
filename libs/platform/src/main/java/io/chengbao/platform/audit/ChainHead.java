package io.chengbao.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The last link of the chain.
 *
 * @param position 0 before the first
 */
record ChainHead(long position, byte[] hash) {

    static ChainHead read(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select position, hash from audit_seal order by position desc limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new ChainHead(row.getLong(1), row.getBytes(2))
                    : new ChainHead(0, new byte[32]);
        }
    }
}
