package io.chengbao.local.bench;

import java.util.Arrays;
import java.util.Collection;

/** Durations that were measured, in nanoseconds, and what can be said of all of them. */
final class Times {

    private final long[] sorted;

    private Times(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * @throws IllegalArgumentException where there is none
     */
    static Times of(Collection<Long> nanos) {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /**
     * The smallest of the times that so many per cent of all don't exceed (nearest rank, so it is
     * one that was measured), in milliseconds.
     */
    double percentileMillis(int percent) {
        var rank = Math.max(1, (int) Math.ceil(percent / 100.0 * sorted.length));
        return sorted[rank - 1] / 1e6;
    }

    int count() {
        return sorted.length;
    }
}
