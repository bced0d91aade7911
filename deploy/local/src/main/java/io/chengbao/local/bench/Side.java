package io.chengbao.local.bench;

/** One of those that are compared: each submits the same number of drafts, of its own. */
interface Side {

    String name();

    /**
     * Submits the drafts with these numbers, the last excluded.
     *
     * @return how long that took, in seconds
     */
    double submit(int from, int to);
}
