package io.chengbao.acceptance.play;

import io.chengbao.acceptance.history.History;
import io.chengbao.acceptance.history.Verb.Side;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Everybody who plays, several stories at a time. */
public final class Players implements AutoCloseable {

    public static final int AT_ONCE = 10;

    private final ExecutorService tellers = Executors.newFixedThreadPool(AT_ONCE);
    private final ExecutorService others = Executors.newCachedThreadPool();
    private final Client client;
    private final History history;
    private final Pace pace;
    private final long seed;
    private final List<Future<?>> underWay = new ArrayList<>();

    public Players(
            Map<Side, List<URI>> replicas, Cast cast, History history, Pace pace, long seed) {
        this.client = new Client(replicas, cast);
        this.history = history;
        this.pace = pace;
        this.seed = seed;
    }

    /** Starts a story for each township of each round. */
    public void start(List<UUID> rounds, List<String> townships) {
        int story = 0;
        for (UUID round : rounds) {
            for (String township : townships) {
                int number = story++;
                underWay.add(tellers.submit(() -> tell(number, round, township)));
            }
        }
    }

    /** Returns when all have come to their end. */
    public void join() throws InterruptedException {
        for (Future<?> story : underWay) {
            try {
                story.get();
            } catch (ExecutionException e) {
                throw new AssertionError("a story broke off", e.getCause());
            }
        }
    }

    private Void tell(int number, UUID round, String township) throws InterruptedException {
        pace.awaitTurnOfStory(number);
        try {
            Script script = new Script(seed, number);
            new Story(
                            new Scene(client, script, round, township),
                            new Clerk(client, history, round, township),
                            script,
                            others)
                    .play();
            return null;
        } finally {
            pace.storyEnded();
        }
    }

    @Override
    public void close() {
        tellers.shutdownNow();
        others.shutdownNow();
    }
}
