package io.chengbao.review.round;

import io.chengbao.reading.finding.Grade;
import java.util.List;
import java.util.Map;

/**
 * What the round's reports are checked for beside its parts, and how findings are graded; checked
 * by submission-service.
 *
 * @param grading by rule id; the others stay as they are
 */
record RoundRules(
        List<RequiredIndicator> requiredIndicators,
        List<ConfusableWord> words,
        Map<String, Grade> grading) {

    RoundRules {
        requiredIndicators =
                requiredIndicators == null ? List.of() : List.copyOf(requiredIndicators);
        words = words == null ? List.of() : List.copyOf(words);
        grading = grading == null ? Map.of() : Map.copyOf(grading);
    }
}
