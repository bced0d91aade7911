package io.chengbao.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The same SQL by {@code pgbench}, PostgreSQL's own load generator. */
final class PgbenchSide implements Side {

    /** Each client takes every so many-th draft; {@code client_id} is pgbench's own variable. */
    private static final String COUNTING =
            """
            \\set turn :turn + 1
            \\set n :first + :turn * :clients + :client_id
            begin;
            """;

    private static final Pattern RATE =
            Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern DONE =
            Pattern.compile("number of transactions actually processed: (\\d+)/(\\d+)");

    private final URI server;
    private final int clients;
    private final Map<String, String> parameters;
    private final Path script;

    PgbenchSide(String url, int clients, Map<String, String> parameters, Path folder) {
        this.server = URI.create(url.substring("jdbc:".length()));
        this.clients = clients;
        this.parameters = parameters;
        this.script = folder.resolve("submission.sql");
        try {
            Files.writeString(script, COUNTING + SubmissionSql.script() + "commit;\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its version, where it is installed. */
    static Optional<String> version() {
        try {
            var said = run(List.of("pgbench", "--version"));
            return Optional.of(said.strip());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "the same SQL by pgbench";
    }

    @Override
    public double submit(int from, int to) {
        var each = (to - from) / clients;
        var command = new ArrayList<String>(List.of("pgbench", "--no-vacuum"));
        command.addAll(List.of("--protocol", "prepared", "--file", script.toString()));
        command.addAll(List.of("--host", server.getHost()));
        command.addAll(List.of("--port", Integer.toString(server.getPort())));
        command.addAll(List.of("--username", "postgres"));
        command.addAll(List.of("--client", Integer.toString(clients)));
        command.addAll(List.of("--jobs", Integer.toString(Math.min(clients, Machine.cores()))));
        command.addAll(List.of("--transactions", Integer.toString(each)));
        define(command, "first", Integer.toString(from));
        define(command, "turn", "-1");
        define(command, "clients", Integer.toString(clients));
        parameters.forEach((name, value) -> define(command, name, value));
        command.add(server.getPath().substring(1));
        try {
            return seconds(run(command), each * clients);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long so many transactions took, from what pgbench said; connecting doesn't count. */
    static double seconds(String said, int transactions) {
        var done = DONE.matcher(said);
        var rate = RATE.matcher(said);
        if (!done.find() || !rate.find() || Integer.parseInt(done.group(1)) != transactions) {
            throw new IllegalStateException("pgbench failed:\n" + said);
        }
        return transactions / Double.parseDouble(rate.group(1));
    }

    private static void define(List<String> command, String name, String value) {
        command.addAll(List.of("--define", name + "=" + value));
    }

    private static String run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
