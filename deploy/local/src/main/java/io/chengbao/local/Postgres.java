package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final int port;
    private final Child server;
    private final Databases databases;
    private final Runnable afterClose;

    private Postgres(int port, Child server, Databases databases, Runnable afterClose) {
        this.port = port;
        this.server = server;
        this.databases = databases;
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
        var databases = new Databases(port);
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            var sizeOfLog = Logs.size(log);
            var server =
                    Child.start(serverCommand(binaries, data, port), Map.of(), "INT", pidFile, log);
            if (Readiness.await(server, deadline, databases::answer)) {
                return new Postgres(port, server, databases, afterClose);
            }
            if (!heldByPredecessor(Logs.from(log, sizeOfLog)) || System.nanoTime() > deadline) {
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
        return databases.url(database);
    }

    /** The same, with the role of the service that works with it as the user. */
    public String serviceUrl(String database) {
        return databases.serviceUrl(database);
    }

    /**
     * Makes a database, a role of the same name that owns it, and a role for the service, where
     * they are missing. The service may do everything with the rows of tables that the owner makes,
     * unless the owner takes that back; it cannot change the tables.
     */
    public void createDatabase(String name) {
        databases.create(name);
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
                        "--username=" + Databases.SUPERUSER,
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

    /**
     * Server processes of a killed postmaster notice its death within moments; until then they hold
     * its memory. Each writes a line when it ends, so that what this server said of itself need not
     * be the last in the log.
     */
    private static boolean heldByPredecessor(String output) {
        return output.contains("pre-existing shared memory block")
                || output.contains("lock file \"postmaster.pid\"");
    }
}
