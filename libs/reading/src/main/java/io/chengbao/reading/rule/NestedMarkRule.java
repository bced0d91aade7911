package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/**
 * The same marks inside each other: within “ ” stand ‘ ’, within 《 》 stand 〈 〉, within （ ） stand 〔
 * 〕.
 */
final class NestedMarkRule extends Named {

    private static final AnchoredPattern NESTED =
            AnchoredPattern.at(
                    "“《（",
                    "“[^“”]{0,80}“[^“”]{0,80}”|《[^《》]{0,80}《[^《》]{0,80}》|（[^（）]{0,80}（[^（）]{0,80}）[^（）]{0,80}）");

    NestedMarkRule() {
        super("nested-marks", Severity.ADVICE, PUNCTUATION);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this,
                                        NESTED,
                                        paragraph,
                                        (text, match) -> message(match.group().charAt(0))));
    }

    private static Sentence message(char mark) {
        String inner = mark == '“' ? "‘　’" : mark == '《' ? "〈　〉" : "〔　〕";
        return new Sentence(
                "同一种标号套用：“" + mark + "”里面应改用" + inner + "。",
                "The same marks inside each other: use " + inner + " inside “" + mark + "”.");
    }
}
