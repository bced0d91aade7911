package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** 全部 and 基本 said of one thing in one clause, or of the same name in one paragraph. */
final class ContradictionRule extends Named {

    private static final String NEARLY =
            "(?<!最|村|户|镇|乡|的)基本(?=完成|实现|达到|解决|建成|消除|清零|做到|到位|结束|覆盖|落实|办结|完工|全|上)";

    private static final AnchoredPattern BOTH =
            AnchoredPattern.at(
                    "已全均1基",
                    "(?:已?(?:全部|均已|100[%％]))[^，。；、]{0,12}"
                            + NEARLY
                            + "|"
                            + NEARLY
                            + "[^，。；、]{0,6}(?:全部|100[%％]|全覆盖(?=[，。；]))");

    ContradictionRule() {
        super("contradiction", Severity.WARNING, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                Stream.concat(
                                        inOneClause(paragraph),
                                        StatedTwice.in(paragraph.text()).stream()
                                                .map(twice -> finding(paragraph, twice))));
    }

    private Stream<Finding> inOneClause(Paragraph paragraph) {
        return PatternSearch.findings(
                this,
                BOTH,
                paragraph,
                (text, match) ->
                        new Sentence(
                                "“全部”与“基本”用在同一件事上：“" + match.group() + "”。",
                                "“All” and “nearly” of one thing: “" + match.group() + "”."));
    }

    private Finding finding(Paragraph paragraph, StatedTwice twice) {
        return new Spots(this, paragraph)
                .at(
                        twice.begin(),
                        twice.finish(),
                        new Sentence(
                                "“%s”前面说“%s”，这里说“%s”。"
                                        .formatted(twice.thing(), twice.first(), twice.second()),
                                "“%s” is first “%s” and then “%s”."
                                        .formatted(twice.thing(), twice.first(), twice.second())));
    }
}
