package io.chengbao.submission.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds what all requests together hold of files in memory: one file of 20 MB at a time, or a
 * handful of usual ones. The others wait their turn, with their file on disk.
 */
@ApplicationScoped
public class FilesInHand {

    /** In kilobytes; with what else a service holds this stays below a heap of 80 MB. */
    private static final int BUDGET = 24 * 1024;

    /** What reading and checking takes, however small the file. */
    private static final int READING = 3 * 1024;

    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Semaphore kilobytes = new Semaphore(BUDGET, true);

    /**
     * Does what needs a file in memory, and has forgotten the file when it returns.
     *
     * @param bytes the file's size
     * @throws TooManyFiles where others didn't make room in time
     */
    public <T> T holding(long bytes, Supplier<T> work) {
        return holding(1, bytes, work);
    }

    /**
     * The same for several files.
     *
     * @param bytes of all together
     */
    <T> T holding(int files, long bytes, Supplier<T> work) {
        int share = (int) Math.min(BUDGET, (long) READING * files + bytes / 1024);
        take(share);
        try {
            return work.get();
        } finally {
            kilobytes.release(share);
        }
    }

    private void take(int share) {
        try {
            if (!kilobytes.tryAcquire(share, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyFiles();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyFiles();
        }
    }
}
