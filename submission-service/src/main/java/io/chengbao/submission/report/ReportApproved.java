package io.chengbao.submission.report;

import java.time.Instant;
import java.util.UUID;

/** The county approved a revision for good: from review-service, subject {@code reportId}. */
record ReportApproved(UUID reportId, int revision, String approvedBy, Instant approvedAt) {}
