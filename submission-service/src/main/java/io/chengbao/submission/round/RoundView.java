package io.chengbao.submission.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round as the API shows it.
 *
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
        RoundState state,
        List<RoundOpened.Part> requiredParts,
        List<RoundOpened.Township> townships,
        List<String> availableActions) {}
