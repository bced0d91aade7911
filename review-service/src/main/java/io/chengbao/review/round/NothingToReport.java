package io.chengbao.review.round;

import java.time.Instant;
import java.util.UUID;

/** The county has noted that a township has nothing to report (零报告). */
public record NothingToReport(
        UUID round,
        String county,
        String township,
        String reason,
        String declaredBy,
        Instant declaredAt) {}
