package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** Two points where one belongs: ，， 。， 、、. Not …… —— ？！ and the three full stops of a blank. */
final class DoubledPunctuationRule extends Named {

    private static final AnchoredPattern DOUBLED =
            AnchoredPattern.at(
                    "，、；：。！？", "[，、；：][ ]?[，。、；：]{1,20}+|(?<!。)。(?:[，、；：]|。(?!。))|[！？][，。、；：]");

    DoubledPunctuationRule() {
        super("doubled-punctuation", Severity.WARNING, PUNCTUATION);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this,
                                        DOUBLED,
                                        paragraph,
                                        (text, match) ->
                                                new Sentence(
                                                        "标点重复：“"
                                                                + Excerpt.around(text, match)
                                                                + "”。",
                                                        "Doubled punctuation: “"
                                                                + Excerpt.around(text, match)
                                                                + "”."),
                                        (text, match) -> mend(match.group())));
    }

    /** One of the same kind; where they differ, only the person can know which. */
    private static Sentence mend(String marks) {
        String bare = marks.replace(" ", "");
        boolean same = bare.chars().distinct().count() == 1;
        return same ? Spots.instead(bare.substring(0, 1)) : null;
    }
}
