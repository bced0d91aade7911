package io.chengbao.review.review;

import java.time.Instant;
import java.util.UUID;

/** That an approved revision was opened again, as it is shown. */
public record ReopeningView(
        UUID id,
        int revision,
        String reason,
        boolean wordingOnly,
        String reopenedBy,
        Instant reopenedAt) {}
