package io.chengbao.submission.round;

import java.time.Instant;
import java.util.UUID;

/** 延期: one township has longer: from review-service, subject {@code round}. */
public record RoundExtended(UUID round, String township, Instant dueAt) {}
