package io.chengbao.local.up;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.Part;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Starts a part again that ended by itself: after one second, then two, four and so on; a part that
 * doesn't stay up is left alone after six attempts.
 */
final class Supervisor {

    private static final int ATTEMPTS = 6;
    private static final long FORGIVEN_AFTER_NANOS = TimeUnit.MINUTES.toNanos(2);

    private final LocalSystem system;
    private final Screen screen;
    private final Map<Part, Attempts> attempts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(2, Supervisor::daemon);

    private record Attempts(int count, long lastAt) {}

    private Supervisor(LocalSystem system, Screen screen) {
        this.system = system;
        this.screen = screen;
    }

    static Supervisor watch(LocalSystem system, Screen screen) {
        var supervisor = new Supervisor(system, screen);
        system.parts().forEach(part -> part.onDeath(supervisor::died));
        return supervisor;
    }

    /** Starts nothing any more. */
    void stop() {
        timer.shutdownNow();
    }

    private void died(Part part) {
        if (timer.isShutdown()) {
            return;
        }
        screen.line(
                "  ✗ %s ended by itself; log: %s"
                        .formatted(part.name().title(), Screen.shown(part.log())));
        startLater(part);
    }

    private void startLater(Part part) {
        var attempt =
                attempts.merge(part, new Attempts(1, System.nanoTime()), Supervisor::next).count();
        if (attempt > ATTEMPTS) {
            screen.line(
                    "    it doesn't stay up and is left alone; stop with Ctrl-C and look into its log");
            return;
        }
        var seconds = 1L << (attempt - 1);
        screen.line("    it is started again in %d s".formatted(seconds));
        if (!timer.isShutdown()) {
            timer.schedule(() -> start(part), seconds, TimeUnit.SECONDS);
        }
    }

    private void start(Part part) {
        try {
            screen.start(part, system.where(part.name()));
        } catch (RuntimeException e) {
            if (!timer.isShutdown()) {
                startLater(part);
            }
        }
    }

    private static Attempts next(Attempts before, Attempts first) {
        return first.lastAt() - before.lastAt() > FORGIVEN_AFTER_NANOS
                ? first
                : new Attempts(before.count() + 1, first.lastAt());
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "supervisor");
        thread.setDaemon(true);
        return thread;
    }
}
