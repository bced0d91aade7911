package io.chengbao.reading.rule;

import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the matches of a pattern in one paragraph into findings, with offsets in code points. */
final class PatternSearch {

    /** What the person is told of one match in one text. */
    interface Wording {
        Sentence of(String text, MatchResult match);
    }

    private final String text;
    private final Paragraph paragraph;
    private int chars;
    private int codePoints;

    private PatternSearch(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    static Stream<Finding> findings(
            Rule rule, Pattern pattern, Paragraph paragraph, Wording wording) {
        PatternSearch search = new PatternSearch(paragraph);
        return pattern.matcher(paragraph.text())
                .results()
                .map(match -> search.finding(rule, match, wording));
    }

    private Finding finding(Rule rule, MatchResult match, Wording wording) {
        int start = codePointsTo(match.start());
        int end = codePointsTo(match.end());
        return new Finding(
                rule.id(),
                rule.severity(),
                paragraph.id(),
                paragraph.line(),
                start,
                end,
                match.group(),
                wording.of(text, match),
                null);
    }

    /** Matches come in order, so each stretch of the text is counted once. */
    private int codePointsTo(int index) {
        codePoints += text.codePointCount(chars, index);
        chars = index;
        return codePoints;
    }
}
