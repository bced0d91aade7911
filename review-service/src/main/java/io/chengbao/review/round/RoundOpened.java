package io.chengbao.review.round;

import io.chengbao.reading.finding.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A county calls for reports; the townships named may now hand them in. */
public record RoundOpened(
        UUID round,
        String county,
        String title,
        Kind kind,
        String period,
        String issuer,
        Line line,
        Instant dueAt,
        boolean signOff,
        List<RequiredPart> requiredParts,
        List<RequiredIndicator> requiredIndicators,
        List<ConfusableWord> words,
        Map<String, Grade> grading,
        List<Township> townships,
        String openedBy,
        Instant openedAt) {}
