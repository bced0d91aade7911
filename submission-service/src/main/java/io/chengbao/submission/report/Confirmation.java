package io.chengbao.submission.report;

import io.chengbao.reading.followup.Progress.Status;
import java.time.Instant;

/**
 * What the township says of one follow-up; the others' proposals count as confirmed along with it.
 *
 * @param followUp the follow-up's id
 * @param remark in their words; null where there is nothing to add
 */
record Confirmation(
        String followUp, Status status, String remark, String confirmedBy, Instant confirmedAt) {}
