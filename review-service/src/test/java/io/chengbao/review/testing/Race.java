package io.chengbao.review.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Lets contestants start at the same moment, as often as it takes to meet every order; but the
 * first two times one after the other, in their order and in the reverse, so that each order is
 * met.
 */
public final class Race implements AutoCloseable {

    /** A thousand in the long run of {@code -Pfaults}. */
    public static final int TIMES = Integer.getInteger("races.times", 100);

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Set<List<Boolean>> outcomes = new HashSet<>();
    private int runs;

    /** Returns how each ended, in their order. */
    public List<Ending> run(Callable<?>... contestants) {
        List<Ending> endings =
                switch (runs++) {
                    case 0 -> Stream.of(contestants).map(Ending::of).toList();
                    case 1 -> inReverse(contestants);
                    default -> together(contestants);
                };
        outcomes.add(endings.stream().map(Ending::won).toList());
        return endings;
    }

    /** Who won and who didn't, each way it went. */
    public Set<List<Boolean>> outcomes() {
        return outcomes;
    }

    private static List<Ending> inReverse(Callable<?>... contestants) {
        LinkedList<Ending> endings = new LinkedList<>();
        for (int i = contestants.length - 1; i >= 0; i--) {
            endings.addFirst(Ending.of(contestants[i]));
        }
        return endings;
    }

    private List<Ending> together(Callable<?>... contestants) {
        CyclicBarrier start = new CyclicBarrier(contestants.length);
        List<Future<Ending>> running = new ArrayList<>();
        for (Callable<?> contestant : contestants) {
            running.add(
                    threads.submit(
                            () -> {
                                start.await();
                                return Ending.of(contestant);
                            }));
        }
        return running.stream().map(Race::ending).toList();
    }

    private static Ending ending(Future<Ending> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /**
     * What a contestant returned, or the refusal or fault that it met.
     *
     * @param failure null where there was none
     */
    public record Ending(Object value, Exception failure) {

        private static Ending of(Callable<?> contestant) {
            try {
                return new Ending(contestant.call(), null);
            } catch (Exception e) {
                return new Ending(null, e);
            }
        }

        public boolean won() {
            return failure == null;
        }
    }
}
