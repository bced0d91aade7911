package io.chengbao.submission.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The county gave a revision back: from review-service, subject {@code reportId}.
 *
 * @param wordingOnly 文字性修改: the next revision needs no second sign-off
 * @param comments all that are open, older revisions' included
 */
record ReportReturned(
        UUID reportId,
        int revision,
        String reason,
        boolean wordingOnly,
        List<Comment> comments,
        String returnedBy,
        Instant returnedAt) {}
