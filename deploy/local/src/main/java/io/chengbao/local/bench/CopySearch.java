package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
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
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * How long review-service takes to find whom a report copied from, by the service's own timer: from
 * the lookup of the report's prints to the committed pairs. Each report that is handed in has three
 * paragraphs of the one before it; all others are there to be searched through.
 */
final class CopySearch {

    private static final int PARAGRAPHS = 20;
    private static final int COPIED = 3;
    private static final int WARM_UP = 10;
    private static final int SEARCHES = 40;
    private static final int FEWER = 10;

    private static final String TIMER = "chengbao_copying_search_seconds_";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final LocalSystem system;
    private final Progress progress;
    private final int reports;
    private final HttpClient http = HttpClient.newHttpClient();

    CopySearch(LocalSystem system, Progress progress, int reports) {
        this.system = system;
        this.progress = progress;
        this.reports = reports;
    }

    /** First among a tenth of the reports, then among all. */
    void measure(Results results) throws IOException, InterruptedException {
        var sample = new LongReport(0);
        var drafts =
                new Drafts(system, progress, 1, number -> sample.with(copyingFromTheLast(number)))
                        .prepare(2 * (WARM_UP + SEARCHES));
        awaitRest();
        var half = drafts.size() / 2;
        var generated = new GeneratedReports(system, progress);
        search(drafts.subList(0, 1));
        generated.fillTo(reports / FEWER);
        var among = search(drafts.subList(1, half));
        generated.fillTo(reports);
        var amongAll = search(drafts.subList(half, drafts.size()));

        results.heading("To find whom a report copied from, among %,d".formatted(reports));
        for (var percent : List.of(50, 95)) {
            results.add(
                    "p" + percent,
                    "%.1f ms",
                    amongAll.percentileMillis(percent),
                    percent == 95 ? "aim 50 ms" : "");
            results.add(
                    "p%d among %,d".formatted(percent, reports / FEWER),
                    "%.1f ms",
                    among.percentileMillis(percent));
        }
        results.add("index, bytes a report", "%,.0f", (double) generated.indexBytes() / reports);
    }

    private static List<String> copyingFromTheLast(int number) {
        return Stream.concat(
                        paragraphs(number - 1).limit(COPIED),
                        paragraphs(number).limit(PARAGRAPHS - COPIED))
                .toList();
    }

    /** Numbers below those of the generated reports, which are drawn in the same way. */
    private static Stream<String> paragraphs(int number) {
        var random = new Random(-1 - number);
        return Stream.generate(() -> GeneratedReports.text(random));
    }

    private Times search(List<Draft> drafts) throws IOException, InterruptedException {
        progress.begin("handing in what is copied", drafts.size());
        var nanos = new ArrayList<Long>();
        try (var connection = new Connection(system.address(PartName.SUBMISSION))) {
            for (var draft : drafts) {
                var before = timer();
                connection.post(draft.submissionPath(), draft.token()).expect(200);
                nanos.add(Math.round((after(before).seconds() - before.seconds()) * 1e9));
                progress.step();
            }
        }
        progress.end();
        return Times.of(nanos.subList(Math.min(WARM_UP, nanos.size() - 1), nanos.size()));
    }

    /** Of all searches since the service started. */
    private record Timer(long count, double seconds) {}

    private Timer after(Timer before) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            var now = timer();
            if (now.count() == before.count() + 1) {
                return now;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new IllegalStateException("no search for copies within " + LIMIT);
    }

    private Timer timer() throws IOException, InterruptedException {
        var metrics = URI.create(system.address(PartName.REVIEW) + "/q/metrics");
        var lines =
                http.send(
                                HttpRequest.newBuilder(metrics).timeout(LIMIT).build(),
                                BodyHandlers.ofLines())
                        .body()
                        .filter(line -> line.startsWith(TIMER))
                        .toList();
        return new Timer((long) value(lines, "count"), value(lines, "sum"));
    }

    private static double value(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(TIMER + kind))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(0);
    }

    /** Until what was handed in before has been searched, which takes its time after each. */
    private void awaitRest() {
        var url = system.jdbcUrl(PartName.REVIEW);
        try (var searches = new Waiting(url)) {
            var left = pending(url);
            progress.begin("searching what was handed in before", left);
            for (; left > 0; left--) {
                searches.until("select count(*) < ? from copy_search", left);
                progress.step();
            }
            progress.end();
        }
    }

    private static int pending(String url) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from copy_search")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
