package io.chengbao.acceptance.fault;

import io.chengbao.local.PartName;
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

    /** Those whom people can tell to do something. */
    private static final List<PartName> DECIDING = List.of(PartName.SUBMISSION, PartName.REVIEW);

    private final Random random;
    private final List<Fault> faults = new ArrayList<>();

    private FaultPlan(long seed) {
        random = new Random(seed);
    }

    static List<Fault> of(long seed) {
        FaultPlan plan = new FaultPlan(seed);
        plan.addKills();
        plan.addPauses();
        plan.addCrashes();
        plan.addTroubledLines();
        plan.addStrangeRecords();
        Collections.shuffle(plan.faults, plan.random);
        plan.addOutage();
        return plan.faults;
    }

    private void addCrashes() {
        for (String place : Crash.PLACES) {
            int replica = replica();
            int passes = random.nextInt(4);
            // What notification-service is told to do comes by events alone.
            List<PartName> services = place.startsWith("inbox.") ? Stage.SERVICES : DECIDING;
            add(
                    "replicas %d halt at %s, passed %d times".formatted(replica + 1, place, passes),
                    new Crash(place, passes, services, replica));
        }
    }

    private void addTroubledLines() {
        for (PartName service : Stage.SERVICES) {
            int answers = 3 + random.nextInt(6);
            add(
                    "%d answers to COMMIT are cut off from %s".formatted(answers, service.id()),
                    stage -> {
                        TcpProxy line = stage.databaseLine(service);
                        line.cutAnswers(answers);
                        for (int n = 0; n < 100 && line.answersToCut() > 0; n++) {
                            TimeUnit.MILLISECONDS.sleep(100);
                        }
                        line.cutAnswers(0);
                    });
            addTrouble("%s's database".formatted(service.id()), s -> s.databaseLine(service));
        }
        addTrouble("the broker", Stage::brokerLine);
    }

    private void addTrouble(String what, Function<Stage, TcpProxy> lines) {
        int millis = 20 + random.nextInt(300);
        add(
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
        for (PartName service : Stage.SERVICES) {
            add(service.id() + " reads everything again", new FromTheBeginning(service));
        }
    }

    /** A minute in pieces, so that stories begin in the middle of it too. */
    private void addOutage() {
        int at = random.nextInt(faults.size());
        List<Fault> outage = new ArrayList<>();
        outage.add(
                new Fault(
                        "the broker goes away",
                        stage -> {
                            stage.part(PartName.BROKER).kill();
                            stage.brokerIsAway(true);
                        }));
        for (int n = 1; n <= 6; n++) {
            outage.add(
                    new Fault(
                            "no broker for ten more seconds", stage -> TimeUnit.SECONDS.sleep(10)));
        }
        outage.add(
                new Fault(
                        "the broker comes back",
                        stage -> {
                            stage.brokerIsAway(false);
                            stage.part(PartName.BROKER).start();
                        }));
        faults.addAll(at, outage);
    }

    private void addKills() {
        for (PartName service : Stage.SERVICES) {
            int replica = replica();
            add(
                    "kill -9 of %s %d".formatted(service.id(), replica + 1),
                    stage -> {
                        stage.replicas(service).get(replica).part().kill();
                        stage.replicas(service).get(replica).part().start();
                    });
        }
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
        for (PartName service : Stage.SERVICES) {
            int replica = replica();
            int seconds = seconds();
            add(
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
        faults.add(new Fault(name, strike));
    }
}
