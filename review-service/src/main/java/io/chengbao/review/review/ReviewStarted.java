package io.chengbao.review.review;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of the county has taken a revision up; a resubmission to whoever returned it counts as
 * taken up when it comes.
 *
 * @param registrationNumber 收文登记号
 */
public record ReviewStarted(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String reviewer,
        Instant startedAt,
        String registrationNumber) {

    static ReviewStarted of(Review review, Instant at) {
        return new ReviewStarted(
                review.reportId(),
                review.roundId(),
                review.obligation().township(),
                review.revision(),
                review.claimedBy(),
                at,
                review.registrationNumber());
    }
}
