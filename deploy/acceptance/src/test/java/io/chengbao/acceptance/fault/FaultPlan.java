package io.chengbao.acceptance.fault;

import io.chengbao.local.PartName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Which faults come in which order: every kind, in an order and a strength that the seed decides.
 */
final class FaultPlan {

    private final Random random;
    private final List<Fault> faults = new ArrayList<>();

    private FaultPlan(long seed) {
        random = new Random(seed);
    }

    static List<Fault> of(long seed) {
        FaultPlan plan = new FaultPlan(seed);
        plan.addKills();
        plan.addPauses();
        Collections.shuffle(plan.faults, plan.random);
        return plan.faults;
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
