package io.chengbao.local;

import java.util.function.BooleanSupplier;

/** Waits for a process that has been started until it does what it is for. */
final class Readiness {

    private Readiness() {}

    /**
     * Whether the process became ready before the deadline (of {@link System#nanoTime}); where it
     * didn't, it has been stopped.
     */
    static boolean await(Running process, long deadline, BooleanSupplier ready) {
        try {
            while (process.isAlive() && System.nanoTime() < deadline) {
                if (ready.getAsBoolean()) {
                    return true;
                }
                Pause.millis(50);
            }
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
        process.close();
        return false;
    }
}
