package io.chengbao.acceptance.play;

/**
 * Spreads the stories over the faults: each fault finds its share of them under way, and no fault
 * comes when there is nobody left to be troubled by it.
 */
public final class Pace {

    private final int stories;
    private final int faults;
    private final int peopleAtOnce;

    private int faultsBegun;
    private int storiesEnded;

    public Pace(int stories, int faults, int peopleAtOnce) {
        this.stories = stories;
        this.faults = faults;
        this.peopleAtOnce = peopleAtOnce;
    }

    synchronized void awaitTurnOfStory(int story) throws InterruptedException {
        while (faultsBegun < faults && story >= share(faultsBegun) + peopleAtOnce) {
            wait();
        }
    }

    synchronized void storyEnded() {
        storiesEnded++;
        notifyAll();
    }

    /** Returns when the stories that belong to the faults before it are about over. */
    public synchronized void awaitTurnOfFault(int fault) throws InterruptedException {
        while (storiesEnded < share(fault) - peopleAtOnce) {
            wait();
        }
        faultsBegun = fault + 1;
        notifyAll();
    }

    public synchronized int storiesEnded() {
        return storiesEnded;
    }

    private int share(int faultsBefore) {
        return stories * faultsBefore / faults;
    }
}
