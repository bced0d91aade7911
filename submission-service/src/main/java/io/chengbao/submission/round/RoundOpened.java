package io.chengbao.submission.round;

import io.chengbao.reading.finding.Grade;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A county calls for a report: from review-service, subject {@code round}. Kind and line are its
 * codes and only passed on here, so a new one needs no release of this service.
 *
 * @param dueAt from then on a submission is late, not refused
 * @param signOff whether each township's head has to sign off; false where it isn't said
 * @param requiredIndicators null for none; so are words and grading
 * @param grading by rule id
 */
public record RoundOpened(
        UUID round,
        String county,
        String title,
        String kind,
        String period,
        String issuer,
        String line,
        Instant dueAt,
        boolean signOff,
        List<Part> requiredParts,
        List<Indicator> requiredIndicators,
        List<Word> words,
        Map<String, Grade> grading,
        List<Township> townships) {

    /** A part that the report must have, and the headings of which any satisfies it. */
    public record Part(String code, List<String> headings) {}

    /** A figure that the report must give, by any of these names; any unit where that is null. */
    public record Indicator(String code, List<String> names, @Nullable String unit) {}

    /** What the county adds to the words that are often written wrong. */
    public record Word(String wrong, String right) {}

    /** One of those who are to report. */
    public record Township(String division, String name) {}
}
