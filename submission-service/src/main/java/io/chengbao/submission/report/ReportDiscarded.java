package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/** A township threw away a draft that it had never handed in. */
record ReportDiscarded(
        UUID reportId, UUID round, String township, String discardedBy, Instant discardedAt) {}
