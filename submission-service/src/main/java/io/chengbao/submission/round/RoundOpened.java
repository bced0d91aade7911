package io.chengbao.submission.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A county calls for a report: from review-service, subject {@code round}. Kind and line are its
 * codes and only passed on here, so a new one needs no release of this service.
 *
 * @param dueAt from then on a submission is late, not refused
 * @param signOff whether each township's head has to sign off; false where it isn't said
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
        List<Township> townships) {

    /** A part that the report must have, and the headings of which any satisfies it. */
    public record Part(String code, List<String> headings) {}

    /** One of those who are to report. */
    public record Township(String division, String name) {}
}
