package io.chengbao.acceptance.play;

import io.chengbao.acceptance.history.History;
import io.chengbao.acceptance.history.Verb.Side;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Everybody who plays: ten requests at a time, and any number of stories under way. */
public final class Players implements AutoCloseable {

    public static final int AT_ONCE = 10;

    private static final int LOOK_AGAIN_MILLIS = 200;

    private final ScheduledExecutorService tellers = Executors.newScheduledThreadPool(AT_ONCE);
    private final ExecutorService others = Executors.newCachedThreadPool();
    private final Client client;
    private final History history;
    private final Pace pace;
    private final long seed;
    private final Duration patience;
    private final List<CompletableFuture<Void>> underWay = new ArrayList<>();

    /**
     * @param patience how long each of them waits for something to do
     */
    public Players(
            Map<Side, List<URI>> replicas,
            Cast cast,
            History history,
            Pace pace,
            long seed,
            Duration patience) {
        this.client = new Client(replicas, cast);
        this.history = history;
        this.pace = pace;
        this.seed = seed;
        this.patience = patience;
    }

    /** Starts a story for each of them. */
    public void start(List<Place> places) {
        for (Place place : places) {
            Script script = new Script(seed, underWay.size());
            Story story =
                    new Story(
                            new Scene(client, script, place),
                            new Clerk(client, history, place),
                            script,
                            others,
                            patience);
            Telling telling = new Telling(underWay.size(), story);
            underWay.add(telling.end);
            telling.later(0);
        }
    }

    /** Returns when all have come to their end. */
    public void join() {
        try {
            CompletableFuture.allOf(underWay.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            throw new AssertionError("a story broke off", e.getCause());
        }
    }

    /** What was not as the OpenAPI documents say in the answers to all of them. */
    public Set<String> undocumented() {
        return client.undocumented();
    }

    @Override
    public void close() {
        tellers.shutdownNow();
        others.shutdownNow();
    }

    /** A story whose steps are made by whoever is free. */
    private final class Telling implements Runnable {

        final CompletableFuture<Void> end = new CompletableFuture<>();
        private final int number;
        private final Story story;

        Telling(int number, Story story) {
            this.number = number;
            this.story = story;
        }

        void later(int millis) {
            tellers.schedule(this, millis, TimeUnit.MILLISECONDS);
        }

        @Override
        public void run() {
            if (!pace.isTurnOfStory(number)) {
                later(LOOK_AGAIN_MILLIS);
                return;
            }
            try {
                OptionalInt pause = story.step();
                if (pause.isPresent()) {
                    later(pause.getAsInt());
                } else {
                    pace.storyEnded();
                    end.complete(null);
                }
            } catch (RuntimeException | Error e) {
                end.completeExceptionally(e);
            }
        }
    }
}
