package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/** A township began to answer a round. */
record DraftStarted(
        UUID reportId,
        UUID round,
        String township,
        String title,
        String startedBy,
        Instant startedAt) {}
