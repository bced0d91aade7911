package io.chengbao.acceptance.fault;

import io.chengbao.acceptance.MailBag;
import io.chengbao.acceptance.check.Checker;
import io.chengbao.acceptance.check.Violation;
import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.History;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.history.Verb;
import io.chengbao.acceptance.play.Cast;
import io.chengbao.acceptance.play.Pace;
import io.chengbao.acceptance.play.Players;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.People;
import io.chengbao.local.client.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One run: a seed, the people, the faults and what came of it. */
final class Run implements AutoCloseable {

    private static final int PORT_BASE = 19_080;
    private static final List<String> TOWNSHIPS = SampleCounty.townships(SampleCounty.COUNTY);
    private static final Duration HEALED = Duration.ofSeconds(60);

    private final long seed;
    private final int reports;
    private final Path folder;
    private final Stage stage;
    private final History history;
    private final long begun = System.nanoTime();

    private Run(long seed, int reports) throws IOException {
        this.seed = seed;
        this.reports = reports;
        this.folder = Path.of("target", "faults", "seed-" + seed).toAbsolutePath();
        deleteFolder();
        this.stage =
                new Stage(
                        folder.resolve("system"),
                        PORT_BASE,
                        Stage.SERVICES.stream()
                                .collect(
                                        Collectors.toMap(
                                                service -> service, LocalSystem::application)));
        this.history = new History(folder.resolve("history.jsonl"));
    }

    /** {@code -Dfaults.seed=} replays a run; {@code -Dfaults.reports=} makes it longer. */
    static Run ofProperties() throws IOException {
        return new Run(
                Long.getLong("faults.seed", new Random().nextInt(1_000_000)),
                Integer.getInteger("faults.reports", 240));
    }

    List<Violation> play() throws InterruptedException {
        List<Fault> faults = FaultPlan.of(seed);
        say(
                "seed %d: %d reports, %d faults (-Dfaults.seed=%d replays it)",
                seed, reports, faults.size(), seed);
        stage.start();
        new People(new Api(stage.system())).importAll();
        Pace pace = new Pace(reports, faults.size(), Players.AT_ONCE);
        try (Players players =
                new Players(stage.addresses(), new Cast(stage.system()), history, pace, seed)) {
            players.start(openRounds(), TOWNSHIPS);
            for (int i = 0; i < faults.size(); i++) {
                pace.awaitTurnOfFault(i);
                say("%2d/%d %s", i + 1, faults.size(), faults.get(i).name());
                faults.get(i).strike().on(stage);
                say("      mended; %s", told(pace));
            }
            players.join();
        }
        say("all stories are told: %s", told(pace));
        stage.crashes()
                .forEach(
                        (place, did) -> say("crash at %s: %s", place, did ? "yes" : "NOT REACHED"));
        List<Violation> violations = new ArrayList<>(rest());
        violations.addAll(handedInWithoutBroker());
        violations.addAll(
                Checker.judge(
                        Checker.gather(
                                history.attempts(),
                                stage.plants().planted(),
                                MailBag.of(stage.system()).ids(),
                                jdbcUrls(),
                                stage.system().bootstrapServers())));
        violations.forEach(violation -> say("VIOLATION %s", violation));
        say("%d violations", violations.size());
        return violations;
    }

    String describe() {
        return "seed %d; history, logs and databases are in %s".formatted(seed, folder);
    }

    /** 8. Within 60 s everything is at rest, without anybody's doing. */
    private List<Violation> rest() {
        List<Violation> violations = new ArrayList<>();
        Rest rest = new Rest(jdbcUrls(), stage.system().bootstrapServers());
        String restless = rest.await(HEALED);
        say("at rest: %s", restless.isEmpty() ? "yes" : restless);
        if (!restless.isEmpty()) {
            violations.add(new Violation(8, "the system", "at rest within 60 s", restless));
        }
        stage.deaths()
                .forEach(
                        dead ->
                                violations.add(
                                        new Violation(8, dead, "no end but by our hand", "ended")));
        return violations;
    }

    /** Without a broker, reports are still handed in, and nobody notices. */
    private List<Violation> handedInWithoutBroker() {
        List<Attempt> meanwhile =
                history.attempts().stream()
                        .filter(attempt -> attempt.sentAt().isAfter(stage.brokerAwayFrom()))
                        .filter(attempt -> attempt.answeredAt().isBefore(stage.brokerAwayUntil()))
                        .filter(Run::handsIn)
                        .toList();
        Map<Outcome, Long> outcomes =
                meanwhile.stream()
                        .collect(
                                Collectors.groupingBy(
                                        attempt -> attempt.outcome(), Collectors.counting()));
        say("handing in without a broker: %s", outcomes);
        return outcomes.containsKey(Outcome.OK) && !outcomes.containsKey(Outcome.UNKNOWN)
                ? List.of()
                : List.of(
                        new Violation(
                                Violation.UNNUMBERED,
                                "a minute without a broker",
                                "reports handed in as ever",
                                outcomes.toString()));
    }

    private static boolean handsIn(Attempt attempt) {
        return attempt.verb() == Verb.SUBMIT
                || attempt.verb() == Verb.UPLOAD && attempt.content().path("submit").asBoolean();
    }

    private List<UUID> openRounds() {
        Api api = new Api(stage.system());
        int rounds = (reports + TOWNSHIPS.size() - 1) / TOWNSHIPS.size();
        return IntStream.range(0, rounds)
                .mapToObj(i -> new Rounds(api).open("faults " + i, TOWNSHIPS).id())
                .toList();
    }

    private UnaryOperator<String> jdbcUrls() {
        return service ->
                stage.system().jdbcUrl(PartName.valueOf(service.toUpperCase(Locale.ROOT)));
    }

    private String told(Pace pace) {
        Map<Outcome, Long> outcomes =
                history.attempts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        attempt -> attempt.outcome(), Collectors.counting()));
        return "%d stories, %s".formatted(pace.storiesEnded(), outcomes);
    }

    private void say(String text, Object... arguments) {
        System.out.printf(
                "[faults %4d s] %s%n",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(), text.formatted(arguments));
    }

    private void deleteFolder() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
