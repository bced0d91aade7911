package io.chengbao.local.up;

import io.chengbao.local.client.ApiFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Shows the steps of a walk as they happen. */
final class Steps {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Screen screen;

    Steps(Screen screen) {
        this.screen = screen;
    }

    /** What happened in a step, and where to see it: an address, a file or a command. */
    record Seen(String what, String where) {}

    /**
     * Takes one step and shows it.
     *
     * @throws WalkFailure if it doesn't happen
     */
    void take(String title, Supplier<Seen> step) {
        var begun = System.nanoTime();
        try {
            var seen = step.get();
            screen.line("  ✓ %9s  %s".formatted(Screen.since(begun), title));
            seen.what().lines().forEach(line -> screen.line(" ".repeat(15) + line));
            screen.line(" ".repeat(15) + "→ " + seen.where());
        } catch (WalkFailure | ApiFailure e) {
            screen.line("  ✗ %9s  %s".formatted(Screen.since(begun), title));
            screen.line(" ".repeat(15) + e.getMessage());
            throw e;
        }
    }

    /** Looks again and again until there is something to see. */
    static <T> T await(String what, Supplier<Optional<T>> look) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new WalkFailure("%s: not within %d s".formatted(what, LIMIT.toSeconds()));
    }
}
