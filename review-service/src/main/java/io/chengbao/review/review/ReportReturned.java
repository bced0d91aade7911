package io.chengbao.review.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The county returns a revision for correction (退回修改).
 *
 * @param comments all open ones that are for the township
 * @param returnedBy to whom the resubmission goes
 */
public record ReportReturned(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        Stage stage,
        String reason,
        boolean wordingOnly,
        List<SentComment> comments,
        String returnedBy,
        Instant returnedAt) {

    static ReportReturned of(DecisionView made, Review review) {
        return new ReportReturned(
                review.reportId(),
                review.roundId(),
                review.obligation().township(),
                made.revision(),
                made.stage(),
                made.reason(),
                made.wordingOnly(),
                review.openForTownship(),
                made.decidedBy(),
                made.effectiveAt());
    }
}
