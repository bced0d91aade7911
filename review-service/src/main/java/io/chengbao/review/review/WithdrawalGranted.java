package io.chengbao.review.review;

import java.time.Instant;
import java.util.UUID;

/** The township has its report back, for nothing was decided on that revision. */
public record WithdrawalGranted(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String requestedBy,
        Instant grantedAt) {

    static WithdrawalGranted of(WithdrawalRequested request, Instant at) {
        return new WithdrawalGranted(
                request.reportId(),
                request.round(),
                request.township(),
                request.revision(),
                request.requestedBy(),
                at);
    }
}
