package io.chengbao.review.round;

import java.time.Instant;
import java.util.UUID;

/** The round takes no first report any more. */
public record RoundClosed(UUID round, String county, String closedBy, Instant closedAt) {}
