package io.chengbao.acceptance.fault;

import java.time.Duration;
import java.time.Instant;

/** The events of a round that no county opened. */
final class MadeUpRound {

    private MadeUpRound() {}

    static String opened(String round, Instant at) {
        return """
                {"round": "%s", "county": "990127", "title": "从未发布的任务",
                 "kind": "ANNUAL_SUMMARY", "period": "2026", "issuer": "青禾县人民政府办公室",
                 "line": "GOVERNMENT", "dueAt": "%s", "requiredParts": [],
                 "townships": [{"division": "990127101", "name": "清水镇"}],
                 "openedBy": "admin-990127", "openedAt": "%s"}"""
                .formatted(round, at.plus(Duration.ofDays(30)), at);
    }

    static String extended(String round, Instant at) {
        return """
                {"round": "%s", "county": "990127", "township": "990127101",
                 "dueAt": "%s", "reason": "防汛抢险期间，准予延期。",
                 "extendedBy": "admin-990127", "extendedAt": "%s"}"""
                .formatted(round, at.plus(Duration.ofDays(40)), at);
    }

    static String closed(String round, Instant at) {
        return """
                {"round": "%s", "county": "990127", "closedBy": "admin-990127",
                 "closedAt": "%s"}"""
                .formatted(round, at);
    }
}
