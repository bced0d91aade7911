package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** 已全部整改到位，剩余6处…: all, and yet something open, in one sentence or the next. */
final class AllDoneRule extends Named {

    private static final String DONE =
            "(?:全部|均已?|悉数)(?:按期|按时|如期|及时|顺利)?(?:办结|办理完毕|整改|完成|化解|解决|销号|落实|兑现|完工|竣工|开工|办复|消除|达标|通(?:车|水|电|气|网|硬化路)|覆盖|(?:改造|修缮|拆除|搬迁|治理)(?=完[毕成]|到位))(?:到位|完毕|完成)?";

    private static final AnchoredPattern BOTH =
            AnchoredPattern.at(
                    "全均悉",
                    DONE
                            + "[^。；\\n"
                            + "]{0,30}?(?:其余|剩余|余下|仍有|尚有|还有|仅剩|只剩)(?:的)?\\d+[个件处项户人条起](?![^。；]{0,14}(?:属于|不属|为|跨年|新增|追加|计划外|按计划|按进度|按序时))[^。；]{0,20}?(?:未|正在|尚|继续|推进|整改|办理|在建|跟踪|列入|明确)"
                            + "|全部[^，。；]{0,8}已?(?:办结|完成|完工|竣工|开工|整改到位|化解)，(?:其余|剩余|仍有|尚有|还有)(?:的)?\\d+[个件处项户人条起][^。；]{0,14}(?:未|正在|在建)"
                            + "|(?:全部|均已)(?:按期|按时|如期|及时|顺利)?(?:办结|完成|整改|化解|解决|销号|完工|竣工)(?:到位|完毕)?，(?:但|其中)"
                            + "(?![^。；]{0,14}(?:新增|跨年|计划外))[^。；\\d]{2,30}?(?:尚未|仍未|还未|正在(?:办理|整改|施工|建设|实施|报批)|未(?:办结|完[成工]|整改))"
                            + "|(?:全部|均已)[^，。；]{0,10}，(?:仅|只)剩\\d+[个件处项户人条起][^，。；]{0,4}未");

    /** 共有8个项目，全部完工。…其中2个项目正在建设: of one measure, and no other count of it in between. */
    private static final AnchoredPattern COUNTED =
            AnchoredPattern.at(
                    "123456789",
                    "(?<![\\d.．])(\\d{1,6})([个件处项户起座条宗])([^，。；\\d]{0,8}?)(?:，|已|均|现|目前){0,3}(?:全部|均已|悉数)(?:按期|按时|如期|及时|顺利)?"
                            + "(?:办结|整改|完成|化解|解决|销号|兑现|完工|竣工|办复|达标)"
                            + "(?:(?!\\d\\2|新|另|今年|明年|上年|去年|期)[^\\n]){0,60}?"
                            + "(?:其中|尚有|仍有|还有)(?:的)?(\\d{1,6})\\2([^，。；\\d]{0,8}?)"
                            + "(?:(?:尚未|仍未|还未)[^，。；]{0,6}|(?:正在|仍在|还在)(?:办理|实施|推进|建设|施工|整改|化解|处理))");

    /** Numbers are many, and words for all of them few. */
    private static final AnchoredPattern ALL = AnchoredPattern.at("全均悉", "全部|均已|悉数");

    /** Where what is counted may be named before its number: 实施项目8个. */
    private static final int NAME_BEFORE = 10;

    AllDoneRule() {
        super("all-done", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        List<Paragraph> all = report.document().paragraphs();
        return all.stream()
                .flatMap(
                        paragraph ->
                                Stream.concat(
                                        findings(paragraph, BOTH.in(paragraph.text())),
                                        ofCounted(paragraph, all)));
    }

    private Stream<Finding> ofCounted(Paragraph paragraph, List<Paragraph> all) {
        return ALL.isIn(paragraph.text())
                ? Stream.concat(
                        findings(paragraph, counted(paragraph)),
                        OpenElsewhere.in(paragraph, all).map(this::finding))
                : Stream.empty();
    }

    private static Stream<MatchResult> counted(Paragraph paragraph) {
        return COUNTED.in(paragraph.text()).filter(match -> isPart(paragraph, match));
    }

    private Stream<Finding> findings(Paragraph paragraph, Stream<MatchResult> matches) {
        return PatternSearch.findings(
                this,
                matches,
                paragraph,
                (text, match) ->
                        new Sentence(
                                "说“全部”完成，又说还有未完成的：“" + match.group() + "”。",
                                "All done, and yet something is open: “" + match.group() + "”."),
                (text, match) -> null);
    }

    private Finding finding(OpenElsewhere found) {
        String done = found.paragraph().text().substring(found.begin(), found.finish());
        return new Spots(this, found.paragraph())
                .at(
                        found.begin(),
                        found.finish(),
                        new Sentence(
                                "说“%s”，第%d行又说“%s”。".formatted(done, found.line(), found.open()),
                                "“%s” here, and “%s” in line %d."
                                        .formatted(done, found.open(), found.line())));
    }

    /** Whether what is open can be of what was counted: fewer, and by the same name or none. */
    private static boolean isPart(Paragraph paragraph, MatchResult match) {
        String counted =
                paragraph.text().substring(Math.max(0, match.start() - NAME_BEFORE), match.end(3));
        return Integer.parseInt(match.group(4)) < Integer.parseInt(match.group(1))
                && counted.contains(match.group(5));
    }
}
