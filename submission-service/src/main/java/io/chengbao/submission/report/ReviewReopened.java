package io.chengbao.submission.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The county opened an approved report again, which gives it back: from review-service, subject
 * {@code reportId}.
 */
record ReviewReopened(
        UUID reportId,
        int revision,
        String reason,
        boolean wordingOnly,
        List<Comment> comments,
        String reopenedBy,
        Instant reopenedAt) {}
