package io.chengbao.review.review;

import java.time.Instant;
import java.util.UUID;

/** The township does not have its report back. */
public record WithdrawalRefused(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String requestedBy,
        Reason reason,
        Instant refusedAt) {

    static WithdrawalRefused of(WithdrawalRequested request, Reason reason, Instant at) {
        return new WithdrawalRefused(
                request.reportId(),
                request.round(),
                request.township(),
                request.revision(),
                request.requestedBy(),
                reason,
                at);
    }

    /** Why. */
    public enum Reason {
        /** That revision has a decision. */
        DECIDED,
        /** It has one that can still be undone. */
        DECISION_PENDING,
        /** The county has a later revision. */
        SUPERSEDED
    }
}
