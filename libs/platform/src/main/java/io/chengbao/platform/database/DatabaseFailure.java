package io.chengbao.platform.database;

import java.sql.SQLException;

/** Carries an {@link SQLException} out of code that is called where none can be declared. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
