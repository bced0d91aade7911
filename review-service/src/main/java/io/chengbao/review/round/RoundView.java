package io.chengbao.review.round;

import io.chengbao.platform.caller.Caller;
import io.chengbao.reading.finding.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A round as this caller sees it. */
record RoundView(
        UUID id,
        String county,
        String title,
        Kind kind,
        String period,
        String issuer,
        Line line,
        Instant dueAt,
        boolean signOff,
        RoundState state,
        List<RequiredPart> requiredParts,
        List<RequiredIndicator> requiredIndicators,
        List<ConfusableWord> words,
        Map<String, Grade> grading,
        List<Township> townships,
        String openedBy,
        Instant openedAt,
        List<String> availableActions) {

    static RoundView of(Round round, Caller caller) {
        RoundOpened opened = round.opened();
        return new RoundView(
                opened.round(),
                opened.county(),
                opened.title(),
                opened.kind(),
                opened.period(),
                opened.issuer(),
                opened.line(),
                opened.dueAt(),
                opened.signOff(),
                round.state(),
                opened.requiredParts(),
                opened.requiredIndicators(),
                opened.words(),
                opened.grading(),
                opened.townships(),
                opened.openedBy(),
                opened.openedAt(),
                round.actionsFor(caller));
    }
}
