package io.chengbao.platform.event;

import java.sql.SQLException;

/** Tells faults that pass from faults that stay. */
final class Transience {

    private Transience() {}

    /** Class 23: unique keys, foreign keys, checks. */
    static boolean isIntegrityRule(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() != null && sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }

    /**
     * A fault of the database is taken to pass, unless PostgreSQL says that it is the data (class
     * 22) or an integrity rule (class 23): a wrong guess this way waits, the other way throws an
     * event out. Any fault that is not the database's is the event's.
     */
    static boolean isTransient(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || !(state.startsWith("22") || state.startsWith("23"));
            }
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getName();
            if (name.startsWith("jakarta.transaction.")
                    || name.startsWith("jakarta.persistence.")) {
                return !name.endsWith("EntityNotFoundException");
            }
        }
        return false;
    }
}
