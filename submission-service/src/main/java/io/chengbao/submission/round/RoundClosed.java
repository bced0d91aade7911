package io.chengbao.submission.round;

import java.util.UUID;

/** The county's call is over: from review-service, subject {@code round}. */
public record RoundClosed(UUID round) {}
