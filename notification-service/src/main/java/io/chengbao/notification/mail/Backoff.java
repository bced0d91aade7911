package io.chengbao.notification.mail;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait between tries: twice as long each time, up to a limit.
 *
 * @param tries how many in all
 */
record Backoff(Duration first, Duration longest, int tries) {

    /** More doublings than any sensible limit needs, few enough not to overflow. */
    private static final int MOST_DOUBLINGS = 30;

    /**
     * The wait behind a failed try; empty where it was the last.
     *
     * @param attempt its number, from 1
     */
    Optional<Duration> after(int attempt) {
        if (attempt >= tries) {
            return Optional.empty();
        }
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return Optional.of(doubled.compareTo(longest) < 0 ? doubled : longest);
    }
}
