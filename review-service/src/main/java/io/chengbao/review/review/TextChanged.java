package io.chengbao.review.review;

import java.util.UUID;

/**
 * Said within the transaction in which the county got another text of a report, or gave up the one
 * that it had.
 */
public record TextChanged(UUID reportId) {}
