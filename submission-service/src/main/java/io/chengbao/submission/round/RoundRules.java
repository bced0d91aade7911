package io.chengbao.submission.round;

import io.chengbao.reading.finding.Grade;
import io.chengbao.reading.rule.Asked;
import io.chengbao.reading.rule.Confusable;
import io.chengbao.reading.rule.RequiredIndicator;
import io.chengbao.reading.rule.RequiredPart;
import io.chengbao.reading.rule.Rulebook;
import io.chengbao.reading.target.Target;
import java.util.List;
import java.util.Map;

/**
 * What a round's reports are checked for, beside what every report is: as the event said it, and as
 * it is stored.
 *
 * @param grading by rule id; of a rule that this release doesn't know, for another one
 */
public record RoundRules(
        List<RoundOpened.Part> requiredParts,
        List<RoundOpened.Indicator> requiredIndicators,
        List<RoundOpened.Word> words,
        Map<String, Grade> grading) {

    public RoundRules {
        requiredParts = requiredParts == null ? List.of() : List.copyOf(requiredParts);
        requiredIndicators =
                requiredIndicators == null ? List.of() : List.copyOf(requiredIndicators);
        words = words == null ? List.of() : List.copyOf(words);
        grading = grading == null ? Map.of() : Map.copyOf(grading);
    }

    /**
     * @throws IllegalArgumentException for what no report could ever satisfy
     */
    static RoundRules of(RoundOpened opened) {
        RoundRules rules =
                new RoundRules(
                        opened.requiredParts(),
                        opened.requiredIndicators(),
                        opened.words(),
                        opened.grading());
        rules.asked();
        return rules;
    }

    /**
     * @param targets of the township whose report it is
     */
    Rulebook rulebook(List<Target> targets) {
        return Rulebook.of(asked().withTargets(targets)).grading(grading);
    }

    private Asked asked() {
        return new Asked(
                requiredParts.stream()
                        .map(part -> new RequiredPart(part.code(), part.headings()))
                        .toList(),
                requiredIndicators.stream()
                        .map(one -> new RequiredIndicator(one.code(), one.names(), one.unit()))
                        .toList(),
                words.stream().map(word -> new Confusable(word.wrong(), word.right())).toList(),
                List.of());
    }
}
