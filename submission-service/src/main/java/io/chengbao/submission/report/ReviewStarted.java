package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/** The county took a revision up: from review-service, subject {@code reportId}. */
record ReviewStarted(UUID reportId, int revision, String reviewer, Instant startedAt) {}
