package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Turns the matches of a pattern in one paragraph into findings. */
final class PatternSearch {

    /** What the person is told of one match in one text; null for nothing after all. */
    interface Wording {
        Sentence of(String text, MatchResult match);
    }

    private PatternSearch() {}

    static Stream<Finding> findings(
            Rule rule, AnchoredPattern pattern, Paragraph paragraph, Wording message) {
        return findings(rule, pattern, paragraph, message, (text, match) -> null);
    }

    static Stream<Finding> findings(
            Rule rule,
            AnchoredPattern pattern,
            Paragraph paragraph,
            Wording message,
            Wording suggestion) {
        return findings(rule, pattern.in(paragraph.text()), paragraph, message, suggestion);
    }

    static Stream<Finding> findings(
            Rule rule,
            Stream<MatchResult> matches,
            Paragraph paragraph,
            Wording message,
            Wording suggestion) {
        Spots spots = new Spots(rule, paragraph);
        String text = paragraph.text();
        return matches.map(
                        match ->
                                spots.at(
                                        match.start(),
                                        match.end(),
                                        message.of(text, match),
                                        suggestion.of(text, match)))
                .filter(finding -> finding.message() != null);
    }
}
