package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/** The drafter asks the township's head to sign off (签发). */
record SignOffRequested(
        UUID reportId,
        UUID round,
        String township,
        String title,
        String sha256,
        String requestedBy,
        Instant requestedAt) {}
