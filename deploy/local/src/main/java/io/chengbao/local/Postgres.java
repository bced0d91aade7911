package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL server on 127.0.0.1 that ends with this JVM. It keeps its promises about
 * durability ({@code fsync} and {@code synchronous_commit} are on), so that what is measured and
 * killed here behaves like the real thing.
 *
 * <p>It starts again on its own data, also after {@code kill -9} of the server or of the JVM that
 * ran it.
 */
public final class Postgres implements Running {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";

    private final int port;
    private final Child server;
    private final Runnable afterClose;

    private Postgres(int port, Child server, Runnable afterClose) {
        this.port = port;
        this.server = server;
        this.afterClose = afterClose;
    }

    /**
     * Starts a server and waits until it takes connections.
     *
     * @param data the cluster's folder; made at the first start and kept
     * @param log where the server's output is appended
     * @throws IllegalStateException if it doesn't start; the message ends with the last lines of
     *     its log
     */
    public static Postgres start(Path data, int port, Path log) {
        return start(data, port, log, () -> {});
    }

    /** A server on a free port whose data is gone after {@link #close}. */
    public static Postgres temporary() {
        var folder = TemporaryFolder.create("postgres");
        return start(
                folder.resolve("data"),
                Ports.free(),
                folder.resolve("postgres.log"),
                () -> TemporaryFolder.delete(folder));
    }

    private static Postgres start(Path data, int port, Path log, Runnable afterClose) {
        var binaries = PostgresBinaries.unpacked();
        var pidFile = data.resolveSibling(data.getFileName() + ".pid");
        initialise(binaries, data, log);
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            var server =
                    Child.start(serverCommand(binaries, data, port), Map.of(), "INT", pidFile, log);
            if (becomesReady(server, port, deadline)) {
                return new Postgres(port, server, afterClose);
            }
            if (!heldByPredecessor(log) || System.nanoTime() > deadline) {
                throw new IllegalStateException("PostgreSQL did not start\n" + Logs.tail(log, 12));
            }
            Pause.millis(200);
        }
    }

    public int port() {
        return port;
    }

    /** The process id of the server (its postmaster). */
    @Override
    public long pid() {
        return server.pid();
    }

    /** Address of a database, with its owner as the user; there is no password. */
    public String jdbcUrl(String database) {
        return url(port, database);
    }

    /** The same, with the role of the service that works with it as the user. */
    public String serviceUrl(String database) {
        return serviceUrl(port, database);
    }

    static String serviceUrl(int port, String database) {
        return url(port, database, serviceRole(database));
    }

    static String serviceRole(String database) {
        return database + "_service";
    }

    static String url(int port, String database) {
        return url(port, database, database.equals("postgres") ? SUPERUSER : database);
    }

    static String superuserUrl(int port, String database) {
        return url(port, database, SUPERUSER);
    }

    private static String url(int port, String database, String user) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + user;
    }

    /**
     * Makes a database, a role of the same name that owns it, and a role for the service, where
     * they are missing. The service may do everything with the rows of tables that the owner makes,
     * unless the owner takes that back; it cannot change the tables.
     */
    public void createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        try (var connection = superuser(port)) {
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
        try (var connection = DriverManager.getConnection(superuserUrl(port, owner))) {
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

    @Override
    public void signal(String name) {
        server.signal(name);
    }

    @Override
    public void kill() {
        server.kill();
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        server.close();
        afterClose.run();
    }

    @Override
    public boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return server.onExit();
    }

    /** Made beside its place and renamed, so that a folder with data is always a complete one. */
    private static void initialise(PostgresBinaries binaries, Path data, Path log) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        var beside = data.resolveSibling(data.getFileName() + ".new");
        var command =
                binaries.command(
                        "initdb",
                        "--pgdata=" + beside,
                        "--username=" + SUPERUSER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8");
        try {
            TemporaryFolder.delete(beside);
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.createDirectories(data.toAbsolutePath().getParent());
            var initdb =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            if (!initdb.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)
                    || initdb.exitValue() != 0) {
                initdb.destroyForcibly();
                throw new IllegalStateException("initdb failed\n" + Logs.tail(log, 12));
            }
            Files.deleteIfExists(data);
            Files.move(beside, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during initdb", e);
        }
    }

    private static List<String> serverCommand(PostgresBinaries binaries, Path data, int port) {
        var settings =
                List.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + port,
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "max_connections=200",
                        "timezone=UTC",
                        "log_timezone=UTC");
        var arguments = new ArrayList<>(List.of("-D", data.toString()));
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return binaries.command("postgres", arguments.toArray(String[]::new));
    }

    private static boolean becomesReady(Child server, int port, long deadline) {
        return Readiness.await(server, deadline, () -> answers(port));
    }

    private static boolean answers(int port) {
        try (var connection = superuser(port)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Server processes of a killed postmaster notice its death within moments; until then they hold
     * its memory.
     */
    private static boolean heldByPredecessor(Path log) {
        var tail = Logs.tail(log, 4);
        return tail.contains("pre-existing shared memory block")
                || tail.contains("lock file \"postmaster.pid\"");
    }

    private static Connection superuser(int port) throws SQLException {
        return DriverManager.getConnection(superuserUrl(port, SUPERUSER));
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
