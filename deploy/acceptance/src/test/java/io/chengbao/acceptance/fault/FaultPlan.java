package io.chengbao.acceptance.fault;

import io.chengbao.local.PartName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Which faults come in which order: every kind, in an order and a strength that the seed decides.
 */
final class FaultPlan {

    private static final Duration OUTAGE = Duration.ofSeconds(60);
    private static final int STRIKES_IN_THE_OUTAGE = 3;

    private final Random random;

    /** What belongs together, and is mended at the end of it. */
    private final List<List<Fault>> faults = new ArrayList<>();

    /** Those in which handing in, which has to do without a broker, takes no part. */
    private final List<Fault> aside = new ArrayList<>();

    private FaultPlan(long seed) {
        random = new Random(seed);
    }

    static List<Fault> of(long seed) {
        FaultPlan plan = new FaultPlan(seed);
        plan.addKills();
        plan.addPauses();
        plan.faults.addAll(CrashPlan.of(plan.random));
        plan.addTroubledLines();
        plan.addStrangeRecords();
        plan.addOutage();
        Collections.shuffle(plan.faults, plan.random);
        return plan.faults.stream().flatMap(List::stream).toList();
    }

    private void addTroubledLines() {
        for (PartName service : PartName.SERVICES) {
            int answers = 3 + random.nextInt(6);
            String cut =
                    "%d answers to COMMIT are cut off from %s".formatted(answers, service.id());
            add(
                    cut,
                    stage -> {
                        TcpProxy line = stage.databaseLine(service);
                        line.cutAnswers(answers);
                        for (int n = 0; n < 100 && line.answersToCut() > 0; n++) {
                            TimeUnit.MILLISECONDS.sleep(100);
                        }
                        if (line.answersToCut() == answers) {
                            stage.neverCame(cut);
                        }
                        line.cutAnswers(0);
                    });
            Fault trouble =
                    trouble(
                            "%s's database".formatted(service.id()),
                            line -> line.databaseLine(service));
            add(service, trouble.name(), trouble.strike());
        }
        faults.add(List.of(trouble("the broker", Stage::brokerLine)));
    }

    private Fault trouble(String what, Function<Stage, TcpProxy> lines) {
        int millis = 20 + random.nextInt(300);
        return new Fault(
                "%s is %d ms away, and its connections are reset".formatted(what, millis),
                stage -> {
                    TcpProxy line = lines.apply(stage);
                    line.delay(millis);
                    for (int n = 0; n < 4; n++) {
                        TimeUnit.SECONDS.sleep(2);
                        line.reset();
                    }
                    line.delay(0);
                });
    }

    private void addStrangeRecords() {
        long order = random.nextLong();
        add("poison on the topics", stage -> stage.plants().poison());
        add("records once more", stage -> stage.plants().repeat(new Random(order)));
        add("records in the wrong order", stage -> stage.plants().disorder());
        PartName again = PartName.SERVICES.get(random.nextInt(PartName.SERVICES.size()));
        add(again.id() + " reads everything again", new FromTheBeginning(again));
    }

    /** A minute in pieces, so that stories begin in the middle of it too, and more goes wrong. */
    private void addOutage() {
        Collections.shuffle(aside, random);
        List<Fault> outage = new ArrayList<>();
        outage.add(
                new Fault(
                        "the broker goes away",
                        stage -> {
                            stage.part(PartName.BROKER).kill();
                            stage.brokerIsAway(true);
                        }));
        outage.addAll(aside.subList(0, STRIKES_IN_THE_OUTAGE));
        for (int n = 1; n <= 2; n++) {
            outage.add(
                    new Fault(
                            "no broker for ten more seconds", stage -> TimeUnit.SECONDS.sleep(10)));
        }
        outage.add(
                new Fault(
                        "the broker comes back after a minute",
                        stage -> {
                            Instant due = stage.brokerAwayFrom().plus(OUTAGE);
                            TimeUnit.MILLISECONDS.sleep(
                                    Duration.between(Instant.now(), due).toMillis());
                            stage.brokerIsAway(false);
                            stage.part(PartName.BROKER).start();
                        }));
        faults.add(outage);
        aside.subList(STRIKES_IN_THE_OUTAGE, aside.size()).forEach(one -> faults.add(List.of(one)));
    }

    /** Of services, every halt begins with one. */
    private void addKills() {
        for (PartName part : List.of(PartName.BROKER, PartName.POSTGRES)) {
            add(
                    "kill -9 of " + part.title(),
                    stage -> {
                        stage.part(part).kill();
                        stage.part(part).start();
                    });
        }
    }

    private void addPauses() {
        for (PartName service : PartName.SERVICES) {
            int replica = replica();
            int seconds = seconds();
            add(
                    service,
                    "%s %d stands still for %d s".formatted(service.id(), replica + 1, seconds),
                    stage -> {
                        stage.replicas(service).get(replica).part().pause();
                        TimeUnit.SECONDS.sleep(seconds);
                        stage.replicas(service).get(replica).part().resume();
                    });
        }
        for (PartName part : List.of(PartName.BROKER, PartName.POSTGRES)) {
            int seconds = seconds();
            add(
                    "%s stands still for %d s".formatted(part.title(), seconds),
                    stage -> {
                        stage.part(part).pause();
                        TimeUnit.SECONDS.sleep(seconds);
                        stage.part(part).resume();
                    });
        }
    }

    /** Shorter and longer than what the relay, the consumers and the database's sessions bear. */
    private int seconds() {
        return List.of(3, 6, 12, 17).get(random.nextInt(4));
    }

    private int replica() {
        return random.nextInt(2);
    }

    private void add(String name, Fault.Strike strike) {
        faults.add(List.of(new Fault(name, strike)));
    }

    private void add(PartName service, String name, Fault.Strike strike) {
        if (service == PartName.SUBMISSION) {
            add(name, strike);
        } else {
            aside.add(new Fault(name, strike));
        }
    }
}
