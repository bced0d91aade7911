package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.People;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deploy/local/bench}: measures what the system costs, beside what it is made of. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures submissions per second beside the same SQL by pgbench, the time from a submission",
            "to the county's review beside Kafka's own, what it takes to read and check a report and to find",
            "copied passages, memory, and how long the system takes to start.",
            "It measures; it doesn't judge. The machine should have nothing else to do."
        })
final class Bench implements Callable<Integer> {

    /** So that the document takes about 60 KB as JSON. */
    private static final int CHARACTERS = 15_500;

    private static final int FIRST = 4;

    /** By then nothing is interpreted any more: what counts is what a running service does. */
    private static final int WARM_UP = 1500;

    /** For what is followed one by one, after all that was submitted at full speed. */
    private static final int SHORT_WARM_UP = 100;

    @Option(
            names = "--clients",
            paramLabel = "N",
            description = "how many submit at once (default: ${DEFAULT-VALUE})")
    private int clients = 4;

    @Option(
            names = "--reports",
            paramLabel = "N",
            description =
                    "how many are submitted at full speed on each side (default: ${DEFAULT-VALUE})")
    private int reports = 1500;

    @Option(
            names = "--events",
            paramLabel = "N",
            description =
                    "how many are followed to their review, one by one and again at a steady rate"
                            + " (default: ${DEFAULT-VALUE})")
    private int events = 300;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "the steady rate, per second (default: ${DEFAULT-VALUE})")
    private int rate = 10;

    @Option(
            names = "--lives",
            paramLabel = "N",
            description =
                    "how many reports go all their way, with one return (default: ${DEFAULT-VALUE})")
    private int lives = 240;

    @Option(
            names = "--copies",
            paramLabel = "N",
            description =
                    "among how many generated reports copies are searched for; 0 leaves it out"
                            + " (default: ${DEFAULT-VALUE})")
    private int copies = 100_000;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "what all ports are counted from (default: ${DEFAULT-VALUE})")
    private int portBase = 8280;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "where everything is kept; emptied first (default: deploy/local/data/bench)")
    private Path data = Path.of(System.getProperty("chengbao.home", ".")).resolve("data/bench");

    private final Progress progress = new Progress(Boolean.getBoolean("chengbao.terminal"));
    private final Results results = new Results();
    private volatile LocalSystem system;
    private Lives wholeLives;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        system = LocalSystem.in(data, portBase);
        system.awaitPredecessor();
        var taken = system.takenPorts();
        if (!taken.isEmpty()) {
            progress.line("Taken already: ports %s. Move all: --port-base N", taken);
            return 1;
        }
        system.erase();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> system.close(), "stop"));
        try {
            measure();
        } catch (IllegalStateException e) {
            progress.line("");
            progress.line("%s", e.getMessage());
            progress.line("Logs are in %s", data.resolve("logs"));
            return 1;
        }
        return 0;
    }

    private void measure() throws IOException, InterruptedException {
        during("starting everything on empty data", this::startWithCommitTimestamps);
        progress.line("");
        progress.line("%s", Machine.description(system.superuserUrl("postgres")));
        progress.line("");

        during("reading a long report again and again", () -> new Reading().measure(results));

        var wanted = FIRST + WARM_UP + reports + 2 * events + SHORT_WARM_UP + 2 * events;
        var drafts =
                new Drafts(system, progress, clients, new LongReport(CHARACTERS)::file)
                        .prepare(wanted);
        var first = drafts.subList(0, FIRST);
        var atFullSpeed = drafts.subList(FIRST, FIRST + WARM_UP + reports);
        var withoutBroker =
                drafts.subList(FIRST + WARM_UP + reports, wanted - SHORT_WARM_UP - 2 * events);
        var followed = drafts.subList(wanted - SHORT_WARM_UP - 2 * events, wanted);

        new Clients(system.address(PartName.SUBMISSION), 1)
                .workOff(first, (one, draft) -> one.post(draft.submissionPath(), draft.token()));
        var event = SubmittedEvent.firstIn(system.bootstrapServers());

        measureThroughput(atFullSpeed, event);
        new BrokerAway(system, progress, clients).measure(withoutBroker, results);
        catchUp();
        measureEventToReview(followed, event);
        wholeLives.measure(results);
        noteMemory();
        if (copies > 0) {
            new CopySearch(system, progress, copies).measure(results);
        }
        measureStart();
        results.show(progress);
    }

    /** The setting needs a restart of PostgreSQL alone. */
    private void startWithCommitTimestamps() {
        var postgres = system.part(PartName.POSTGRES);
        postgres.start();
        Scratch.execute(
                system.superuserUrl("postgres"),
                List.of("alter system set track_commit_timestamp = on"));
        postgres.stop();
        system.start();
    }

    private void measureThroughput(List<Draft> drafts, SubmittedEvent event) {
        var sides = new ArrayList<Side>();
        sides.add(
                new ServiceSide(new Clients(system.address(PartName.SUBMISSION), clients), drafts));
        during("copying the drafts for the others", () -> addOthers(sides, event));
        results.heading(
                "Submissions per second, %d clients, %.1f KB an event"
                        .formatted(clients, event.data().length / 1024.0));
        new Throughput(sides, progress).measure(WARM_UP, reports).addTo(results);
    }

    /** With all services stopped: a database that somebody is connected to can't be copied. */
    private void addOthers(List<Side> sides, SubmittedEvent event) {
        PartName.SERVICES.forEach(service -> system.part(service).stop());
        var scratch = new Scratch(system);
        var parameters = event.parameters();
        if (PgbenchSide.version().isPresent()) {
            sides.add(new PgbenchSide(scratch.copy("by_pgbench"), clients, parameters, data));
        }
        sides.add(new JdbcSide(scratch.copy("by_jdbc"), clients, parameters));
        wholeLives = new Lives(system, progress, clients, lives);
        system.part(PartName.SUBMISSION).start();
    }

    /** There is nobody yet whom notification-service would have to send a thousand mails. */
    private void catchUp() {
        var others = List.of(PartName.REVIEW, PartName.NOTIFICATION);
        during(
                "starting the other services",
                () -> others.forEach(service -> system.part(service).start()));
        new CatchUp(system, progress).await(others);
        new People(new Api(system)).importAll();
    }

    private void measureEventToReview(List<Draft> drafts, SubmittedEvent event) throws IOException {
        var measured = drafts.subList(SHORT_WARM_UP, drafts.size());
        try (var measurement = new EventToReview(system, progress, event)) {
            measurement.oneByOne(drafts.subList(0, SHORT_WARM_UP));
            measurement.oneByOne(measured.subList(0, events)).addTo(results, "one by one");
            measurement
                    .steady(measured.subList(events, measured.size()), rate)
                    .addTo(results, rate + " a second");
        }
    }

    private void noteMemory() {
        results.heading("Resident memory after the load");
        for (var service : PartName.SERVICES) {
            results.add(
                    service.title(),
                    "%.0f MB",
                    system.part(service).residentBytes() / 1048576.0,
                    "at most 256 MB");
        }
    }

    private void measureStart() {
        during("stopping everything", system::close);
        system = LocalSystem.in(data, portBase);
        var begun = System.nanoTime();
        during("starting everything on its data", system::start);
        results.heading("From up to ready, with a warm build");
        results.add("all parts", "%.1f s", (System.nanoTime() - begun) / 1e9, "aim 20 s");
    }

    private void during(String phase, Runnable work) {
        progress.begin(phase);
        work.run();
        progress.end();
    }
}
