package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A review as lists show it to this caller.
 *
 * @param submittedAt when the township handed the revision in: the receipt's time
 * @param receivedAt when it came to the county
 * @param signedBy whoever released it to the county (签发); absent where nobody had to
 * @param registrationNumber 收文登记号, from its first claim on
 * @param dueAt the township's own due time, extensions included
 * @param late 迟报: the first submission was after the due time
 * @param returnedBy to whom a resubmission goes; absent until somebody returns it
 * @param pendingDecision what was decided and can still be undone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewSummary(
        UUID reportId,
        UUID round,
        String roundTitle,
        String township,
        String townshipName,
        String title,
        int revision,
        ReviewStatus status,
        Stage stage,
        String submittedBy,
        @Nullable String signedBy,
        Instant submittedAt,
        Instant receivedAt,
        String receiptNumber,
        @Nullable String registrationNumber,
        Instant dueAt,
        boolean late,
        FindingCounts findingCounts,
        @Nullable String claimedBy,
        @Nullable Instant claimedAt,
        @Nullable String returnedBy,
        @Nullable PendingDecisionView pendingDecision,
        List<Action> availableActions) {}
