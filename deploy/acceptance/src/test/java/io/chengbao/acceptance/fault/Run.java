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
import io.chengbao.acceptance.play.Place;
import io.chengbao.acceptance.play.Players;
import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.People;
import io.chengbao.local.client.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One run: a seed, the people, the faults and what came of it. */
final class Run implements AutoCloseable {

    /** Away from all other tests; another one lets two runs go on at once. */
    private static final int PORT_BASE = Integer.getInteger("faults.ports", 19_080);

    private static final int STORIES_FOR_A_HALT = 24;
    private static final int MOST_WAITS_FOR_A_HALT = 3;

    private static final List<String> TOWNSHIPS = SampleCounty.townships(SampleCounty.COUNTY);

    private final Trial trial;
    private final Stage stage;
    private final History history;
    private final long begun = System.nanoTime();

    private Run(Trial trial) {
        this.trial = trial;
        this.stage = new Stage(trial, PORT_BASE);
        this.history = new History(trial.folder().resolve("history.jsonl"));
    }

    static Run ofProperties() throws IOException {
        return new Run(Trial.ofProperties());
    }

    static Run with(SeededBug bug) throws IOException {
        return new Run(Trial.with(bug));
    }

    static Run calm() throws IOException {
        return new Run(Trial.calmTrial());
    }

    List<Violation> play() throws InterruptedException, IOException {
        List<Fault> faults = trial.faults();
        say(
                "%s: %d reports, %d faults (-Dfaults.seed=%d replays it)",
                trial.name(), trial.reports(), faults.size(), trial.seed());
        List<Violation> violations = new ArrayList<>();
        stage.start();
        new People(new Api(stage.system())).importAll();
        Pace pace = new Pace(trial.reports(), faults.size(), Players.AT_ONCE);
        try (Players players =
                new Players(
                        stage.addresses(),
                        new Cast(stage.system()),
                        history,
                        pace,
                        trial.seed(),
                        trial.patience())) {
            players.start(places(trial.reports()));
            for (int i = 0; i < faults.size(); i++) {
                pace.awaitTurnOfFault(i);
                say("%2d/%d %s", i + 1, faults.size(), faults.get(i).name());
                faults.get(i).strike().on(stage);
                say("      mended; %s", told(pace));
            }
            haltWhereNobodyCame(players);
            players.join();
            violations.addAll(undocumented(players));
        }
        say("all stories are told: %s", told(pace));
        violations.addAll(missed());
        violations.addAll(rest());
        violations.addAll(handedInWithoutBroker());
        violations.addAll(answeredInCalm());
        violations.addAll(
                Checker.judge(
                        Checker.gather(
                                history.attempts(),
                                stage.plants().planted(),
                                MailBag.of(stage.system()).ids(),
                                jdbcUrls(),
                                stage.system().bootstrapServers())));
        violations.forEach(violation -> say("VIOLATION %s", violation));
        Files.write(
                trial.folder().resolve("violations.txt"),
                violations.stream().map(Violation::toString).toList());
        say("%d violations", violations.size());
        return violations;
    }

    String describe() {
        return "%s (seed %d); history, logs and databases are in %s"
                .formatted(trial.name(), trial.seed(), trial.folder());
    }

    /**
     * A halt that nobody came upon is waited for again, with stories of its own; what they tell is
     * chance too.
     */
    private void haltWhereNobodyCame(Players players) {
        for (int time = 0; time < MOST_WAITS_FOR_A_HALT; time++) {
            for (Crash missed : stage.missed()) {
                say("once more, with nobody beside it: %s", missed);
                players.start(places(STORIES_FOR_A_HALT));
                missed.againOn(stage);
            }
        }
    }

    private List<Violation> missed() {
        return stage.inVain().stream()
                .map(fault -> new Violation(Violation.UNNUMBERED, fault, "this fault", "none"))
                .toList();
    }

    private static List<Violation> undocumented(Players players) {
        return players.undocumented().stream()
                .map(
                        answer ->
                                new Violation(
                                        Violation.UNNUMBERED,
                                        "an answer",
                                        "what the OpenAPI document says",
                                        answer))
                .toList();
    }

    /** 8. Within 60 s everything is at rest, without anybody's doing. */
    private List<Violation> rest() {
        List<Violation> violations = new ArrayList<>();
        Rest rest = new Rest(jdbcUrls(), stage.system().bootstrapServers(), stage.allAddresses());
        String restless = rest.await(trial.rest());
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
        if (stage.brokerAwayFrom() == null) {
            return List.of();
        }
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

    /** 10. Where nothing fails, everybody is answered, and whoever loses a race learns why. */
    private List<Violation> answeredInCalm() {
        return history.attempts().stream()
                .filter(attempt -> trial.calm() && attempt.outcome() == Outcome.UNKNOWN)
                .map(
                        attempt ->
                                new Violation(
                                        10,
                                        "report " + attempt.report(),
                                        "an answer that says why",
                                        attempt.verb() + ": " + attempt.status()))
                .toList();
    }

    private static boolean handsIn(Attempt attempt) {
        return attempt.verb() == Verb.SUBMIT
                || attempt.verb() == Verb.UPLOAD && attempt.content().path("submit").asBoolean();
    }

    /** Every second round wants the head's sign-off; one in three may be closed in the middle. */
    private List<Place> places(int stories) {
        Rounds rounds = new Rounds(new Api(stage.system()));
        List<Place> places = new ArrayList<>();
        for (int i = 0; places.size() < stories; i++) {
            boolean signOff = i % 2 == 1;
            boolean closing = i % 3 == 1;
            Rounds.Opened round =
                    signOff
                            ? rounds.openWithSignOff("faults " + i, TOWNSHIPS)
                            : rounds.open("faults " + i, TOWNSHIPS);
            TOWNSHIPS.forEach(
                    township -> places.add(new Place(round.id(), township, signOff, closing)));
        }
        return places;
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

    @Override
    public void close() {
        stage.close();
    }
}
