package io.chengbao.review.desk;

import io.chengbao.review.review.FindingCounts;
import io.chengbao.review.review.ReviewStatus;
import io.chengbao.review.review.ReviewSummary;
import java.util.UUID;

/** A line of the list. */
record ReviewRow(
        UUID reportId,
        String townshipName,
        String title,
        String roundTitle,
        String submitted,
        String due,
        boolean late,
        FindingCounts findings,
        ReviewStatus status,
        String claimedBy,
        String registrationNumber) {

    static ReviewRow of(ReviewSummary review) {
        return new ReviewRow(
                review.reportId(),
                review.townshipName(),
                review.title(),
                review.roundTitle(),
                DeskLanguage.of(review.submittedAt()),
                DeskLanguage.of(review.dueAt()),
                review.late(),
                review.findingCounts(),
                review.status(),
                review.claimedBy(),
                review.registrationNumber());
    }
}
