package io.chengbao.local.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows what the benchmark is doing. On a terminal the current phase is one line that counts; it is
 * drawn four times a second, so that the drawing costs nothing of what is measured. Elsewhere there
 * is a line when a phase begins and one when it has ended.
 */
final class Progress {

    private static final long REDRAWN_EVERY_NANOS = 250_000_000;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final boolean terminal;

    private String title = "";
    private int goal;
    private long begun;
    private long drawn;
    private final AtomicInteger done = new AtomicInteger();

    Progress(boolean terminal) {
        this.terminal = terminal;
    }

    /** Begins a phase that can't be counted. */
    void begin(String phase) {
        begin(phase, 0);
    }

    /** Begins a phase that ends when so many things are done. */
    synchronized void begin(String phase, int things) {
        title = phase;
        goal = things;
        done.set(0);
        begun = System.nanoTime();
        if (terminal) {
            draw();
        } else {
            out.println("  … " + title);
        }
    }

    /** One more thing is done; any thread may say so. */
    void step() {
        stepTo(done.incrementAndGet());
    }

    /** So many more. */
    void stepBy(int count) {
        stepTo(done.addAndGet(count));
    }

    /** So many in all. */
    void stepTo(int count) {
        done.set(count);
        if (terminal && System.nanoTime() - drawn > REDRAWN_EVERY_NANOS) {
            draw();
        }
    }

    synchronized void end() {
        var seconds = (System.nanoTime() - begun) / 1e9;
        var count = goal == 0 ? "" : String.format(Locale.ROOT, "%,d", goal);
        erase();
        line("  ✓ %-58s %9s %8.1f s", title, count, seconds);
    }

    void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    private synchronized void draw() {
        drawn = System.nanoTime();
        erase();
        var count = goal == 0 ? "" : String.format(Locale.ROOT, "%,d / %,d", done.get(), goal);
        out.print("  … %s  %s".formatted(title, count));
        out.flush();
    }

    private void erase() {
        if (terminal) {
            out.print("\r\u001b[K");
        }
    }
}
