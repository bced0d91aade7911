package io.chengbao.review.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;

/**
 * What a review's current revision is, and how it came.
 *
 * @param revision 第n稿, counted from 1
 * @param submittedBy whoever handed it in, or asked for its sign-off
 * @param signedBy whoever released it to the county (签发); null where nobody had to
 * @param submittedAt the receipt's time
 * @param receivedAt when it came to the county
 */
@Embeddable
record HandedIn(
        int revision,
        String title,
        String submittedBy,
        String signedBy,
        Instant submittedAt,
        Instant receivedAt,
        String receiptNumber,
        @Embedded FindingCounts findings) {

    /** Who may have no part in its review. */
    List<String> people() {
        return signedBy == null ? List.of(submittedBy) : List.of(submittedBy, signedBy);
    }

    static HandedIn of(ReportSubmitted submitted, Instant receivedAt) {
        return new HandedIn(
                submitted.revision(),
                submitted.title(),
                submitted.submittedBy(),
                submitted.signedBy(),
                submitted.submittedAt(),
                receivedAt,
                submitted.receiptNumber(),
                FindingCounts.of(submitted.findings()));
    }
}
