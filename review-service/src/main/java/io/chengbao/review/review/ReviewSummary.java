package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A review as lists show it to this caller.
 *
 * @param submittedAt when the township handed the revision in: the receipt's time
 * @param receivedAt when it came to the county
 * @param late 迟报: the first submission was after the due time
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
        Instant submittedAt,
        Instant receivedAt,
        String receiptNumber,
        Instant dueAt,
        boolean late,
        FindingCounts findingCounts,
        String claimedBy,
        Instant claimedAt,
        List<String> availableActions) {}
