package io.chengbao.submission.content;

import io.chengbao.platform.problem.Language;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import jakarta.annotation.Nullable;

/**
 * A finding in the caller's language.
 *
 * @param id the same in another content that still has it
 * @param paragraph the paragraph's id; absent where the finding is about the whole document
 * @param line 1-based; 0 for the whole document
 * @param start where the place begins in that paragraph, in code points from 0
 * @param end where it ends, exclusive
 * @param suggestion the mend; absent where only the person can know it
 */
public record FindingView(
        String id,
        String rule,
        Severity severity,
        @Nullable String paragraph,
        int line,
        int start,
        int end,
        String quote,
        String message,
        @Nullable String suggestion) {

    public static FindingView of(KnownFinding known, Language language) {
        Finding found = known.finding();
        return new FindingView(
                known.id(),
                found.rule(),
                found.severity(),
                found.paragraph(),
                found.line(),
                found.start(),
                found.end(),
                found.quote(),
                in(found.message(), language),
                in(found.suggestion(), language));
    }

    private static String in(Sentence sentence, Language language) {
        if (sentence == null) {
            return null;
        }
        return language == Language.ZH ? sentence.zh() : sentence.en();
    }
}
