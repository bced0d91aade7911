package io.chengbao.review.review;

import java.util.UUID;

/** A township asks for its report back. */
record WithdrawalRequested(
        UUID reportId, UUID round, String township, int revision, String requestedBy) {}
