package io.chengbao.local.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Several clients of one service that work off a list together, each on a connection of its own.
 */
final class Clients {

    private final URI service;
    private final int count;

    Clients(URI service, int count) {
        this.service = service;
        this.count = count;
    }

    /** What is done with one thing of the list. */
    interface Request<T> {
        void send(Connection connection, T thing) throws Exception;
    }

    /**
     * Returns when everything of the list was done.
     *
     * @return how long that took, in seconds
     */
    <T> double workOff(List<T> things, Request<T> request) {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        inParallel(
                count,
                client -> {
                    try (var connection = new Connection(service)) {
                        for (var i = next.getAndIncrement();
                                i < things.size();
                                i = next.getAndIncrement()) {
                            request.send(connection, things.get(i));
                        }
                    }
                });
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What one of several does. */
    interface Work {
        void of(int client) throws Exception;
    }

    /**
     * Lets several do their work at once and waits for all.
     *
     * @throws IllegalStateException of the first that failed
     */
    static void inParallel(int clients, Work work) {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (var client = 0; client < clients; client++) {
                var number = client;
                working.add(
                        threads.submit(
                                () -> {
                                    work.of(number);
                                    return null;
                                }));
            }
            for (var future : working) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
