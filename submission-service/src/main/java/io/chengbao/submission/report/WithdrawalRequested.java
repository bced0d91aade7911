package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/**
 * A township asks to have its revision back (撤回); review-service answers.
 *
 * @param reason null where they gave none
 */
record WithdrawalRequested(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String reason,
        String requestedBy,
        Instant requestedAt) {}
