package io.chengbao.local;

import java.util.OptionalInt;

/** A part that did not become ready; the message ends with the last lines of its log. */
public final class NotStarted extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private NotStarted(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Ends it where it still runs: nobody else could. */
    static NotStarted of(String title, Running process, String lastLines) {
        boolean ended = !process.isAlive();
        process.close();
        int exitCode = ended ? process.onExit().join() : -1;
        String how = ended ? " (exit code " + exitCode + ")" : " in time";
        return new NotStarted(title + " did not start" + how + "\n" + lastLines, exitCode);
    }

    /** How it ended by itself; empty where it ran on without becoming ready. */
    public OptionalInt exitCode() {
        return exitCode < 0 ? OptionalInt.empty() : OptionalInt.of(exitCode);
    }
}
