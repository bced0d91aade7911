package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/**
 * The county took a revision up: from review-service, subject {@code reportId}.
 *
 * @param registrationNumber 收文登记号, the same for all revisions; null where none was given
 */
record ReviewStarted(
        UUID reportId,
        int revision,
        String reviewer,
        Instant startedAt,
        String registrationNumber) {}
