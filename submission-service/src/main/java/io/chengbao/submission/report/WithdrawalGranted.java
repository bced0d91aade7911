package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/** The township has its revision back: from review-service, subject {@code reportId}. */
record WithdrawalGranted(UUID reportId, int revision, Instant grantedAt) {}
