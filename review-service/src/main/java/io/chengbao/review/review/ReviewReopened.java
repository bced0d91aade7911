package io.chengbao.review.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An approved report is open again, and the township's.
 *
 * @param comments all open ones that are for the township
 * @param reopenedBy to whom the resubmission goes
 */
public record ReviewReopened(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String reason,
        boolean wordingOnly,
        List<SentComment> comments,
        String reopenedBy,
        Instant reopenedAt) {

    static ReviewReopened of(Review review, Reopen reopen, String by, Instant at) {
        return new ReviewReopened(
                review.reportId(),
                review.roundId(),
                review.obligation().township(),
                review.revision(),
                reopen.reason(),
                reopen.wordingOnly(),
                review.openForTownship(),
                by,
                at);
    }
}
