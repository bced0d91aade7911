package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/** The township's head gave a content back to the drafter. */
record SignOffRefused(
        UUID reportId,
        UUID round,
        String township,
        String title,
        String reason,
        String requestedBy,
        String refusedBy,
        Instant refusedAt) {}
