package io.chengbao.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The databases of a PostgreSQL server on 127.0.0.1, and their roles; none has a password.
 *
 * @param port where the server listens
 */
record Databases(int port) {

    static final String SUPERUSER = "postgres";

    /** With its owner as the user. */
    String url(String database) {
        return url(database, database.equals("postgres") ? SUPERUSER : database);
    }

    /** With the role of the service that works with it as the user. */
    String serviceUrl(String database) {
        return url(database, serviceRole(database));
    }

    String superuserUrl(String database) {
        return url(database, SUPERUSER);
    }

    static String serviceRole(String database) {
        return database + "_service";
    }

    private String url(String database, String user) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + user;
    }

    boolean answer() {
        try (var connection = superuser(SUPERUSER)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes a database and its roles where they are missing. */
    void create(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        try (var connection = superuser(SUPERUSER)) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                execute(connection, "CREATE ROLE " + name + " LOGIN");
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
                execute(connection, "REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
            }
            var service = serviceRole(name);
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", service)) {
                execute(connection, "CREATE ROLE " + service + " LOGIN");
                execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + service);
                grantRows(name, service);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("can't create database " + name, e);
        }
    }

    /** Once: what the owner takes back afterwards stays taken. */
    private void grantRows(String owner, String service) throws SQLException {
        try (var connection = superuser(owner)) {
            execute(connection, "GRANT ALL ON ALL TABLES IN SCHEMA public TO " + service);
            execute(connection, "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO " + service);
            execute(
                    connection,
                    "ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT ALL ON TABLES TO %s"
                            .formatted(owner, service));
            execute(
                    connection,
                    "ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT ALL ON SEQUENCES TO %s"
                            .formatted(owner, service));
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(superuserUrl(database));
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
