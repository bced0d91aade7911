package io.chengbao.local.up;

import io.chengbao.local.Part;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * What {@code up} shows. On a terminal the parts being started have a line each that is drawn anew
 * while they start; elsewhere there is one line for each event and no control character.
 */
final class Screen {

    private static final String FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final Path HERE = Path.of("").toAbsolutePath();

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final boolean terminal;
    private final Map<Part, Long> starting = new LinkedHashMap<>();
    private int drawn;

    Screen(boolean terminal) {
        this.terminal = terminal;
        if (terminal) {
            var painter = new Thread(this::paint, "screen");
            painter.setDaemon(true);
            painter.start();
        }
    }

    synchronized void line(String line) {
        erase();
        out.println(line);
        draw();
    }

    synchronized void blank() {
        line("");
    }

    /** Starts a part, showing that it starts, then that it runs, or that it failed. */
    void start(Part part, String where) {
        begin(part);
        var begun = System.nanoTime();
        try {
            part.start();
            end(part, "✓", "%-22s %8s   log: %s".formatted(where, since(begun), shown(part.log())));
        } catch (RuntimeException e) {
            var outcome = Thread.currentThread().isInterrupted() ? "interrupted" : "failed";
            end(
                    part,
                    "✗",
                    "%-22s %8s   log: %s".formatted(outcome, since(begun), shown(part.log())));
            throw e;
        }
    }

    /** A path as it is shortest to type from here. */
    static String shown(Path path) {
        return path.startsWith(HERE) ? HERE.relativize(path).toString() : path.toString();
    }

    static String since(long nanoTime) {
        var millis = Duration.ofNanos(System.nanoTime() - nanoTime).toMillis();
        return millis < 10_000
                ? millis + " ms"
                : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    private synchronized void begin(Part part) {
        erase();
        starting.put(part, System.nanoTime());
        if (!terminal) {
            out.println("  … " + part.name().title());
        }
        draw();
    }

    private synchronized void end(Part part, String mark, String rest) {
        erase();
        starting.remove(part);
        out.println("  %s %-22s %s".formatted(mark, part.name().title(), rest));
        draw();
    }

    private void paint() {
        while (true) {
            LockSupport.parkNanos(100_000_000);
            synchronized (this) {
                erase();
                draw();
            }
        }
    }

    private void draw() {
        if (terminal) {
            starting.forEach(this::drawStarting);
            drawn = starting.size();
            out.flush();
        }
    }

    private void drawStarting(Part part, long begun) {
        var frame = FRAMES.charAt((int) (System.nanoTime() / 100_000_000 % FRAMES.length()));
        out.println(
                "  %s %-22s %-22s %8s"
                        .formatted(frame, part.name().title(), "starting", since(begun)));
    }

    private void erase() {
        if (drawn > 0) {
            out.print("\u001b[" + drawn + "A\u001b[J");
            drawn = 0;
        }
    }
}
