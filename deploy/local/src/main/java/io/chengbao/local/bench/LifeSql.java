package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.SampleCounty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rows of whole lives, written to copies of the services' databases by plain JDBC: nobody asks,
 * answers, sends or waits for an event.
 */
final class LifeSql {

    private static final Pattern TRANSACTION = Pattern.compile("(?m)^-- @(\\w+): .*$");
    static final List<String> DATABASES = List.of("submission", "review", "notification");
    private static final String ROUND = "f".repeat(32);

    private final Map<String, String> urls = new HashMap<>();
    private final int clients;

    /** Copies the databases, while nobody is connected to them, and opens a round for so many. */
    LifeSql(LocalSystem system, int clients, int lives) {
        this.clients = clients;
        for (var database : DATABASES) {
            var copy = "life_" + database;
            Scratch.execute(
                    system.superuserUrl("postgres"),
                    List.of("create database %s template %s".formatted(copy, database)));
            urls.put(database, system.superuserUrl(copy));
        }
        Scratch.execute(
                urls.get("submission"),
                List.of(
                        """
                        insert into round (id, county, title, kind, period, issuer, line, due_at, state)
                        values ('%s', '%s', '', '', '', '', '', now(), 'OPEN')"""
                                .formatted(ROUND, SampleCounty.COUNTY)));
        Scratch.execute(
                urls.get("review"),
                List.of(
                        """
                        insert into round (id, version, event_count, county, title, kind, period, issuer,
                            line, due_at, state, required_parts, opened_by, opened_at)
                        values ('%s', 0, 1, '%s', '', '', '', '', '', now(), 'OPEN', '[]', '', now())"""
                                .formatted(ROUND, SampleCounty.COUNTY),
                        """
                        insert into obligation (id, version, round_id, township, name, due_at, state)
                        select lpad(n::text, 32, '0')::uuid, 0, '%s', lpad(n::text, 9, '0'), '', now(),
                            'NOT_STARTED'
                        from generate_series(0, %d) n"""
                                .formatted(ROUND, lives)));
    }

    record Transaction(String database, List<SubmissionSql.Statement> statements) {}

    /**
     * Writes the rows of the lives with these numbers, the last excluded.
     *
     * @return how many seconds that took
     */
    double live(int from, int to) {
        var begun = System.nanoTime();
        Clients.inParallel(clients, client -> liveOne(from + client, to));
        return (System.nanoTime() - begun) / 1e9;
    }

    private void liveOne(int from, int to) throws SQLException {
        Map<String, Connection> connections = new HashMap<>();
        try {
            for (var database : DATABASES) {
                var connection = DriverManager.getConnection(urls.get(database));
                connection.setAutoCommit(false);
                connections.put(database, connection);
            }
            var transactions = transactions();
            List<List<PreparedSql>> prepared = new ArrayList<>();
            for (var transaction : transactions) {
                List<PreparedSql> statements = new ArrayList<>();
                for (var sql : transaction.statements()) {
                    var connection = connections.get(transaction.database());
                    statements.add(new PreparedSql(connection, sql, parameters()));
                }
                prepared.add(statements);
            }
            for (var life = from; life < to; life += clients) {
                for (var i = 0; i < prepared.size(); i++) {
                    for (var statement : prepared.get(i)) {
                        statement.run(life);
                    }
                    connections.get(transactions.get(i).database()).commit();
                }
            }
        } finally {
            for (var connection : connections.values()) {
                connection.close();
            }
        }
    }

    static List<Transaction> transactions() {
        var script = script();
        var heads = TRANSACTION.matcher(script).results().toList();
        List<Transaction> transactions = new ArrayList<>();
        for (var i = 0; i < heads.size(); i++) {
            var end = i + 1 < heads.size() ? heads.get(i + 1).start() : script.length();
            transactions.add(
                    new Transaction(
                            heads.get(i).group(1),
                            SubmissionSql.statements(script.substring(heads.get(i).end(), end))));
        }
        return transactions;
    }

    private static String script() {
        try (var script = LifeSql.class.getResourceAsStream("/bench/life.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of about the sizes that the services write for such a report. */
    static Map<String, String> parameters() {
        var text = "今年以来，各项工作平稳推进。".repeat(10);
        var document = "{\"title\":\"年度工作总结\",\"outline\":[],\"paragraphs\":[{\"text\":\"%s\"}]}";
        return Map.of(
                "round", ROUND,
                "person", "submitter-" + SampleCounty.COUNTY + "601",
                "sha256", "0".repeat(64),
                "text", text,
                "document", document.formatted(text + "，".repeat(200)),
                "headers", "{\"ce_id\":\"%s\"}".formatted("0".repeat(350)),
                "event", "[{\"text\":\"%s\"}]".formatted("已补充。".repeat(30)),
                "submitted", document.formatted(text + "，".repeat(400)),
                "responses", "[]");
    }
}
