package io.chengbao.submission.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Lets two people do something in the very same moment, again and again; but first one after the
 * other, and once more the other way round, so that each order is met.
 */
final class AtOnce implements AutoCloseable {

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);
    private int races;

    /** What both of them got, in order; a refusal is a result too. */
    List<Object> race(Callable<?> one, Callable<?> other) throws Exception {
        return switch (races++) {
            case 0 -> List.of(resultOf(one), resultOf(other));
            case 1 -> {
                Object second = resultOf(other);
                yield List.of(resultOf(one), second);
            }
            default -> together(one, other);
        };
    }

    private List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
        List<Object> results = new ArrayList<>();
        for (Future<Object> result :
                people.invokeAll(Stream.of(one, other).map(this::together).toList())) {
            results.add(result.get());
        }
        return results;
    }

    private Callable<Object> together(Callable<?> one) {
        return () -> {
            start.await();
            return resultOf(one);
        };
    }

    private static Object resultOf(Callable<?> one) throws Exception {
        try {
            return one.call();
        } catch (RuntimeException refusal) {
            return refusal;
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
