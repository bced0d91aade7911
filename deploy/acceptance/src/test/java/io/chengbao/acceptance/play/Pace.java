package io.chengbao.acceptance.play;

import java.util.concurrent.TimeUnit;

/**
 * Spreads the stories over the faults: each fault finds its share of them under way, and no fault
 * comes when there is nobody left to be troubled by it.
 */
public final class Pace {

    /**
     * Stories that can't go on while something is away must not keep the next fault from coming.
     */
    private static final long LONGEST_LULL_MILLIS = 10_000;

    private final int stories;
    private final int faults;
    private final int ahead;

    private int faultsBegun;
    private int storiesEnded;

    /**
     * @param ahead how many stories there are at least under way
     */
    public Pace(int stories, int faults, int ahead) {
        this.stories = stories;
        this.faults = faults;
        this.ahead = ahead;
    }

    /** A fault that lasts may use the next one's share, so that somebody is troubled by it. */
    synchronized boolean isTurnOfStory(int story) {
        return faultsBegun == faults || story < share(faultsBegun + 1) + ahead;
    }

    synchronized void storyEnded() {
        storiesEnded++;
        notifyAll();
    }

    /** Returns when the stories that belong to the faults before it are about over. */
    public synchronized void awaitTurnOfFault(int fault) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_LULL_MILLIS);
        long left = LONGEST_LULL_MILLIS;
        while (storiesEnded < share(fault) - ahead && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        }
        faultsBegun = fault + 1;
    }

    public synchronized int storiesEnded() {
        return storiesEnded;
    }

    private int share(int faultsBefore) {
        return stories * faultsBefore / faults;
    }
}
