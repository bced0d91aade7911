package io.chengbao.submission.round;

import io.chengbao.reading.finding.Grade;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A round as the API shows it.
 *
 * @param dueAt the caller's own, where an extension was granted
 * @param nothingToReport of the caller's own township
 * @param signOff whether the township's head has to sign off (签发)
 * @param grading what it makes of the rules that it doesn't leave as they are
 * @param townships those in the caller's scope
 * @param availableActions {@code upload} where this caller may hand in a report
 */
record RoundView(
        UUID id,
        String county,
        String title,
        String kind,
        String period,
        String issuer,
        String line,
        Instant dueAt,
        @Nullable NothingToReport nothingToReport,
        boolean signOff,
        RoundState state,
        List<RoundOpened.Part> requiredParts,
        List<RoundOpened.Indicator> requiredIndicators,
        List<RoundOpened.Word> words,
        Map<String, Grade> grading,
        List<Township> townships,
        List<String> availableActions) {

    /**
     * One of those who are to report.
     *
     * @param dueAt its own, where an extension was granted
     * @param nothingToReport absent where it has to report, or did all the same
     */
    record Township(
            String division,
            String name,
            Instant dueAt,
            @Nullable NothingToReport nothingToReport) {}

    /** 零报告, as the county declared it. */
    record NothingToReport(String reason, String declaredBy, Instant declaredAt) {}
}
