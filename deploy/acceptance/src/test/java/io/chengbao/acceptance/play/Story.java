package io.chengbao.acceptance.play;

import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * What people do with one report, from the first upload on: again and again one of the things that
 * the services say are possible, chosen by chance; sometimes two at once, sometimes the same twice.
 */
final class Story {

    private static final int MOST_ATTEMPTS = 12;

    private final Scene scene;
    private final Clerk clerk;
    private final Script script;
    private final Executor others;
    private final Duration patience;
    private int movesLeft;
    private long deadline = Long.MAX_VALUE;

    /**
     * @param patience how long something to do is waited for
     */
    Story(Scene scene, Clerk clerk, Script script, Executor others, Duration patience) {
        this.scene = scene;
        this.clerk = clerk;
        this.script = script;
        this.others = others;
        this.patience = patience;
        this.movesLeft = script.between(5, 30);
    }

    /**
     * Makes one move, where there is one.
     *
     * @return how many milliseconds later to go on; empty at the end of the story
     */
    OptionalInt step() {
        if (deadline == Long.MAX_VALUE) {
            deadline = deadline();
        }
        if (movesLeft == 0 || System.nanoTime() > deadline) {
            return OptionalInt.empty();
        }
        List<Move> possible = scene.moves();
        if (possible.isEmpty()) {
            return scene.isOver() ? OptionalInt.empty() : OptionalInt.of(script.between(50, 400));
        }
        make(possible);
        movesLeft--;
        deadline = deadline();
        return OptionalInt.of(script.between(0, 300));
    }

    private void make(List<Move> possible) {
        Move move = script.oneOf(possible, chosen -> chosen.verb().weight());
        Move rival = script.oneOf(possible);
        if (script.happens(8)) {
            String key = key();
            atOnce(move, key, move, key);
        } else if (script.happens(15)) {
            atOnce(move, key(), rival, key());
        } else {
            alone(move);
        }
    }

    /** Until there is an answer, or without waiting for one. */
    private void alone(Move move) {
        String key = key();
        Attempt last = clerk.send(move, key);
        boolean insists = script.happens(60);
        for (int n = 1; insists && last.outcome() == Outcome.UNKNOWN && n < MOST_ATTEMPTS; n++) {
            pause(Math.min(100L << n, 3_000));
            last = clerk.send(move, key);
        }
        if (last.outcome() == Outcome.OK && script.happens(8)) {
            clerk.send(move, key);
        }
    }

    private void atOnce(Move one, String keyOfOne, Move other, String keyOfOther) {
        CompletableFuture<Void> meanwhile =
                CompletableFuture.runAsync(() -> clerk.send(other, keyOfOther), others);
        clerk.send(one, keyOfOne);
        meanwhile.join();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private long deadline() {
        return System.nanoTime() + patience.toNanos();
    }

    /** Somebody who was not answered tries again a little later. */
    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in the middle of a story", e);
        }
    }
}
