package io.chengbao.local;

import java.util.concurrent.CompletableFuture;

/** Something started that runs as a process of its own. */
interface Running extends AutoCloseable {

    long pid();

    boolean isAlive();

    /** Completes with the exit code once the process has ended and been reaped. */
    CompletableFuture<Integer> onExit();

    /**
     * Sends a signal to it and to every process that it started.
     *
     * @param name without {@code SIG}
     */
    void signal(String name);

    /** SIGKILL; returns when the process has been reaped. */
    void kill();

    /** Orderly stop, SIGKILL if that takes too long; returns when the process has been reaped. */
    @Override
    void close();
}
