package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** Two words that say 约 of one number: 近100余人, 约50户左右, 超过30人以上. */
final class ApproximationRule extends Named {

    private static final String NUMBER = "\\s?\\d[\\d.,]{0,12}+";
    private static final String UNIT =
            "(?:[万亿]?(?:元|亩|吨|公里|米)|[十百千万]?(?:人次|人|户|件|个|次|场|名|家|处|起|份|条|项)|[%％])";

    private static final AnchoredPattern TWICE =
            AnchoredPattern.anyOf(
                    AnchoredPattern.at(
                            "近大约超突不高至低",
                            "(?<![最附临接])近"
                                    + NUMBER
                                    + "(?:余|多(?!个百分))[万亿]?[一-鿿]"
                                    + "|(?<![节签预合契履])(?:大)?约"
                                    + NUMBER
                                    + "(?:余|"
                                    + UNIT
                                    + "(?:左右|上下))"
                                    + "|(?:超过|突破|不少于|不低于|高于|至少)"
                                    + NUMBER
                                    + "(?:余[一-鿿]|"
                                    + UNIT
                                    + "以上)(?!的|不等)"
                                    + "|(?:超过|突破|高于)"
                                    + NUMBER
                                    + "[%％]以上"
                                    + "|至少[^，。；\\d]{0,6}"
                                    + NUMBER
                                    + UNIT
                                    + "以上"
                                    + "|(?:不足|低于|不超过)"
                                    + NUMBER
                                    + UNIT
                                    + "以下"),
                    AnchoredPattern.at(
                            " \t0123456789",
                            "(?<![\\d.,])" + NUMBER + "余[万亿]?" + UNIT + "(?:左右|以上)"));

    ApproximationRule() {
        super("double-approximation", Severity.WARNING, NUMBERS);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this,
                                        TWICE,
                                        paragraph,
                                        (text, match) ->
                                                new Sentence(
                                                        "概数重复或矛盾：“" + match.group().strip() + "”。",
                                                        "Approximated twice: “"
                                                                + match.group().strip()
                                                                + "”."),
                                        (text, match) ->
                                                new Sentence(
                                                        "只留一个表示概数的词。",
                                                        "Keep one of the two words.")));
    }
}
