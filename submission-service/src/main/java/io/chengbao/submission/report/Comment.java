package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/**
 * 批注: what the county says of a place, as its event has it.
 *
 * @param kind {@code MUST_FIX} has to be answered; others may be
 * @param paragraph the id of the paragraph; null where it is about the whole report
 * @param revision in whose text the place is
 */
record Comment(
        UUID id,
        String kind,
        String paragraph,
        String quote,
        String before,
        String after,
        String text,
        int revision,
        String author,
        Instant writtenAt) {

    boolean mustBeAnswered() {
        return kind.equals("MUST_FIX");
    }
}
