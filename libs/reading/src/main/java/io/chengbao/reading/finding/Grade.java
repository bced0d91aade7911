package io.chengbao.reading.finding;

import java.util.Optional;

/** What a round makes of a rule: the severity of its findings, or that it has none. */
public enum Grade {
    BLOCKER(Severity.BLOCKER),
    WARNING(Severity.WARNING),
    ADVICE(Severity.ADVICE),
    /** The round does without the rule. */
    OFF(null);

    private final Severity severity;

    Grade(Severity severity) {
        this.severity = severity;
    }

    /** Empty where nothing is to be found. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }
}
