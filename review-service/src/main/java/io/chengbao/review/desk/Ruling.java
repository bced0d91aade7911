package io.chengbao.review.desk;

import io.chengbao.review.review.DecisionView;
import io.chengbao.review.review.ReopeningView;
import io.chengbao.review.review.ReviewView;
import io.chengbao.review.review.Verdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decision or a reopening, one below the other in the order of time.
 *
 * @param verdict null where it is a reopening
 * @param reason null where none was given
 */
record Ruling(
        Instant time,
        String at,
        String by,
        Verdict verdict,
        int revision,
        String reason,
        boolean wordingOnly) {

    static List<Ruling> of(ReviewView view) {
        return Stream.concat(
                        view.decisions().stream().map(Ruling::of),
                        view.reopenings().stream().map(Ruling::of))
                .sorted(Comparator.comparing(Ruling::time))
                .toList();
    }

    private static Ruling of(DecisionView made) {
        return new Ruling(
                made.effectiveAt(),
                DeskLanguage.of(made.effectiveAt()),
                made.decidedBy(),
                made.verdict(),
                made.revision(),
                made.reason(),
                made.wordingOnly());
    }

    private static Ruling of(ReopeningView opened) {
        return new Ruling(
                opened.reopenedAt(),
                DeskLanguage.of(opened.reopenedAt()),
                opened.reopenedBy(),
                null,
                opened.revision(),
                opened.reason(),
                opened.wordingOnly());
    }
}
