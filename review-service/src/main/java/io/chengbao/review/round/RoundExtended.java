package io.chengbao.review.round;

import java.time.Instant;
import java.util.UUID;

/** One township has been given a later due time. */
public record RoundExtended(
        UUID round,
        String county,
        String township,
        Instant dueAt,
        String reason,
        String extendedBy,
        Instant extendedAt) {}
