package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** Western punctuation in Chinese text: beside a Chinese character, and not in figures or names. */
final class HalfWidthRule extends Named {

    private static final String HALF = ",;:?!().\"'";
    private static final String FULL = "，；：？！（）。“‘";
    private static final String CHINESE = "[[一-鿿]”’》）%]";

    private static final AnchoredPattern MARK =
            AnchoredPattern.at(
                    ",;?!:.()\"",
                    "(?<="
                            + CHINESE
                            + "|[，。；：、])[,;?!](?![,;?!])|(?<=[一-鿿]):(?!//|\\\\)|(?<=\\d)[,;](?=[一-鿿])"
                            + "|(?<=[一-鿿]{2})\\.(?=\\s*$|[一-鿿])|(?<=[%％”）》])\\.(?=\\s*$)"
                            + "|(?<=[[一-鿿]”》])\\((?=[^()]{0,60}[[一-鿿]）])|(?<=[[一-鿿]”》%])\\)"
                            + "|(?<=[[一-鿿]，。；：、（])\"(?=[一-鿿])|(?<=[一-鿿])\"");

    HalfWidthRule() {
        super("half-width", Severity.WARNING, PUNCTUATION);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this,
                                        MARK,
                                        paragraph,
                                        (text, match) -> message(Excerpt.around(text, match)),
                                        (text, match) -> mend(text, match.start())));
    }

    private static Sentence message(String place) {
        return new Sentence(
                "中文里用了半角标点：“" + place + "”。",
                "Half-width punctuation in Chinese: “" + place + "”.");
    }

    private static Sentence mend(String text, int at) {
        char mark = text.charAt(at);
        if (mark == '"') {
            return new Sentence("改用中文引号“　”。", "Use “ ”.");
        }
        return Spots.instead(String.valueOf(FULL.charAt(HALF.indexOf(mark))));
    }
}
