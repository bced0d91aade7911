package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/**
 * The county keeps a revision that a township wanted back: from review-service, subject {@code
 * reportId}.
 *
 * @param reason {@code DECIDED}, {@code DECISION_PENDING} or {@code SUPERSEDED}; the list may grow
 */
record WithdrawalRefused(UUID reportId, int revision, String reason, Instant refusedAt) {}
