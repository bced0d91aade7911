package io.chengbao.submission.report;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * A line of a report's history.
 *
 * @param who the person's name in their token; absent where the county's side answered by itself
 * @param what a stable code, of which {@code text} is the sentence in the caller's language
 * @param revision which revision it was about; absent before the first
 * @param remark in somebody's words, such as the reason, or a number; absent where there is none
 */
record HistoryView(
        Instant at,
        @Nullable String who,
        HistoryEntry.What what,
        String text,
        @Nullable Integer revision,
        @Nullable String remark) {}
