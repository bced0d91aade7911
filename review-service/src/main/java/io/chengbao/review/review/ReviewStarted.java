package io.chengbao.review.review;

import java.time.Instant;
import java.util.UUID;

/** Somebody of the county has taken a revision up. */
public record ReviewStarted(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String reviewer,
        Instant startedAt) {}
