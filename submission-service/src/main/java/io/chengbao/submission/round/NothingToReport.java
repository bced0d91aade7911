package io.chengbao.submission.round;

import java.time.Instant;
import java.util.UUID;

/**
 * 零报告: one township need not report; if it does, that counts. From review-service, subject {@code
 * round}.
 */
public record NothingToReport(
        UUID round, String township, String reason, String declaredBy, Instant declaredAt) {}
