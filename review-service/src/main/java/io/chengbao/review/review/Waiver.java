package io.chengbao.review.review;

import java.time.Instant;

/**
 * A blocker that the township handed in nevertheless, with its reason.
 *
 * @param rule the rule whose finding it was
 * @param line where it stands; 0 for the report as a whole
 * @param quote the words that were found
 */
public record Waiver(
        String rule, int line, String quote, String reason, String waivedBy, Instant waivedAt) {}
