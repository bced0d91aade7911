package io.chengbao.platform.operation;

import java.time.Instant;

/**
 * An aggregate whose events wait because one of them could not be applied.
 *
 * @param applied the last sequence that was applied; 0 where none was
 * @param parkedSeconds since when, by the database's clock
 * @param held how many of its events wait
 */
record ParkedView(
        String consumer,
        String source,
        String subject,
        long applied,
        Instant parkedAt,
        long parkedSeconds,
        long held) {}
