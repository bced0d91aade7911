package io.chengbao.acceptance.fault;

import io.chengbao.local.PartName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * A halt at every place at which services can be told to halt, each in a service that passes it;
 * the seed decides in which, and in what order. Two services halt at a time.
 */
final class CrashPlan {

    /** What submission-service and review-service have in common, as a command passes it. */
    private static final List<String> DECIDING =
            List.of(
                    "command.before-commit",
                    "command.after-commit",
                    "relay.after-read",
                    "relay.after-send",
                    "relay.after-delete",
                    "relay.after-commit");

    private static final List<String> LISTENING =
            List.of("inbox.after-effect", "inbox.before-commit", "inbox.after-commit");

    private static final List<String> WAITING =
            List.of("deadline.before-commit", "deadline.after-commit");

    private final Random random;
    private final List<List<Fault>> chains = new ArrayList<>();

    private CrashPlan(Random random) {
        this.random = random;
    }

    /** Faults that belong together: a replica that halts is not whole again before the last. */
    static List<List<Fault>> of(Random random) {
        CrashPlan plan = new CrashPlan(random);
        plan.add();
        return plan.chains;
    }

    /** What notification-service is told to do comes by events alone. */
    private void add() {
        List<String> listening = shuffled(LISTENING);
        List<Crash> told = chain(PartName.NOTIFICATION, replica(), listening.subList(0, 1));
        List<String> common = new ArrayList<>(DECIDING);
        common.addAll(listening.subList(1, listening.size()));
        common = shuffled(common);
        List<String> ofReview = new ArrayList<>(common.subList(0, 3));
        ofReview.addAll(WAITING);
        ofReview = shuffled(ofReview);
        List<String> ofSubmission = common.subList(3, common.size());
        int first = replica();
        addChain(
                chain(PartName.SUBMISSION, first, ofSubmission.subList(0, 3)),
                chain(PartName.REVIEW, first, ofReview.subList(0, 3)));
        addChain(
                chain(PartName.SUBMISSION, 1 - first, ofSubmission.subList(3, 5)),
                chain(PartName.REVIEW, 1 - first, ofReview.subList(3, 5)));
        chains.add(List.of(new Fault(told.get(0).toString(), told.get(0))));
    }

    private List<Crash> chain(PartName service, int replica, List<String> places) {
        List<Crash> chain = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            boolean last = i == places.size() - 1;
            // Of the decisions that come due only every other is for the replica that is to halt.
            int passes = WAITING.contains(places.get(i)) ? 0 : random.nextInt(4);
            chain.add(new Crash(service, replica, places.get(i), passes, last));
        }
        return chain;
    }

    private void addChain(List<Crash> ones, List<Crash> others) {
        List<Fault> chain = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            Crash one = ones.get(i);
            Crash other = others.get(i);
            chain.add(
                    new Fault(
                            one + "; " + other,
                            stage -> {
                                var meanwhile = CompletableFuture.runAsync(() -> other.on(stage));
                                one.on(stage);
                                meanwhile.join();
                            }));
        }
        chains.add(chain);
    }

    private List<String> shuffled(List<String> places) {
        List<String> shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private int replica() {
        return random.nextInt(2);
    }
}
