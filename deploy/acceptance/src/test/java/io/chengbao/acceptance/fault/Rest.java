package io.chengbao.acceptance.fault;

import io.chengbao.acceptance.Lag;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Whether everything that was begun is done: sent, read, applied, delivered; and all are up. */
final class Rest {

    private static final Map<String, List<String>> UNDONE =
            Map.of(
                    "submission",
                    List.of("outbox", "audit_unsealed"),
                    "review",
                    List.of("outbox", "audit_unsealed", "review where pending_id is not null"),
                    "notification",
                    List.of("outbox", "audit_unsealed", "notice where state = 'PENDING'"));

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final UnaryOperator<String> jdbcUrls;
    private final String bootstrapServers;
    private final List<URI> replicas;

    Rest(UnaryOperator<String> jdbcUrls, String bootstrapServers, List<URI> replicas) {
        this.jdbcUrls = jdbcUrls;
        this.bootstrapServers = bootstrapServers;
        this.replicas = replicas;
    }

    /** What is still undone after so long; empty as soon as nothing is. */
    String await(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        String undone = undone();
        while (!undone.isEmpty() && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return undone;
            }
            undone = undone();
        }
        return undone;
    }

    private String undone() {
        List<String> undone = new ArrayList<>();
        long lag = Lag.of(bootstrapServers);
        if (lag != 0) {
            undone.add(lag + " records unread");
        }
        UNDONE.forEach(
                (service, tables) -> {
                    for (String rows : tables) {
                        long count = count(service, rows);
                        if (count != 0) {
                            undone.add("%s: %d rows of %s".formatted(service, count, rows));
                        }
                    }
                });
        for (URI replica : replicas) {
            for (String health : List.of("/q/health/live", "/q/health/ready")) {
                if (!isUp(replica.resolve(health))) {
                    undone.add(replica.resolve(health) + " is not up");
                }
            }
        }
        return String.join(", ", undone);
    }

    private static boolean isUp(URI health) {
        HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long count(String service, String rows) {
        try (var connection = DriverManager.getConnection(jdbcUrls.apply(service));
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(service, e);
        }
    }
}
