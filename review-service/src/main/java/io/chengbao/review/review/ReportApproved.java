package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** The county has accepted the report at its last stage. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportApproved(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        Stage stage,
        String approvedBy,
        Instant approvedAt,
        String opinion) {

    static ReportApproved of(DecisionView made, Review review) {
        return new ReportApproved(
                review.reportId(),
                review.roundId(),
                review.obligation().township(),
                made.revision(),
                made.stage(),
                made.decidedBy(),
                made.effectiveAt(),
                made.reason());
    }
}
