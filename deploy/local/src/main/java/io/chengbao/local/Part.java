package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One part of the running system: it can be started, stopped, killed and started again on what it
 * kept.
 */
public final class Part {

    private final PartName name;
    private final Path log;
    private final Supplier<? extends Running> starter;
    private volatile Running running;
    private volatile Consumer<Part> onDeath = part -> {};

    Part(PartName name, Path log, Supplier<? extends Running> starter) {
        this.name = name;
        this.log = log;
        this.starter = starter;
    }

    public PartName name() {
        return name;
    }

    /** The file that holds its output, of earlier runs too. */
    public Path log() {
        return log;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @throws NotStarted if it is a service that doesn't become ready
     * @throws IllegalStateException if anything else doesn't
     */
    public synchronized void start() {
        if (isRunning()) {
            throw new IllegalStateException(name.title() + " is running");
        }
        var started = starter.get();
        running = started;
        started.onExit().thenRun(() -> died(started));
    }

    /** Stops it in an orderly way; nothing happens where it isn't running. */
    public synchronized void stop() {
        var stopping = running;
        running = null;
        if (stopping != null) {
            stopping.close();
        }
    }

    /** SIGKILL; returns when the process has been reaped. */
    public synchronized void kill() {
        var killed = running;
        running = null;
        killed.kill();
    }

    /** SIGSTOP: it and every process that it has stand still, with all their connections open. */
    public synchronized void pause() {
        running.signal("STOP");
    }

    /** SIGCONT: what was paused goes on where it stopped. */
    public synchronized void resume() {
        running.signal("CONT");
    }

    /**
     * Waits until it ends by itself, as a process does that is told to halt at some point.
     *
     * @return its exit code; empty where it still runs then
     */
    public OptionalInt awaitEnd(Duration limit) {
        var code =
                running.onExit()
                        .completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    public boolean isRunning() {
        var current = running;
        return current != null && current.isAlive();
    }

    public long pid() {
        return running.pid();
    }

    /** Resident memory in bytes, as Linux counts it ({@code VmRSS}). */
    public long residentBytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid()), "status"))) {
            var kilobytes =
                    lines.filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .findFirst()
                            .orElseThrow();
            return Long.parseLong(kilobytes) * 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whom to tell when it ends without having been stopped or killed from here. */
    public void onDeath(Consumer<Part> listener) {
        onDeath = listener;
    }

    private void died(Running ended) {
        if (running == ended) {
            onDeath.accept(this);
        }
    }
}
