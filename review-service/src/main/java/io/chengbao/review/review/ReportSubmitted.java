package io.chengbao.review.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A township handed a revision in: what the review needs of that event. */
record ReportSubmitted(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String title,
        String submittedBy,
        Instant submittedAt,
        String receiptNumber,
        Document document,
        List<Finding> findings) {}
