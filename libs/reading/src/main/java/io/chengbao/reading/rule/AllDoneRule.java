package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** 已全部整改到位，剩余6处…: all, and yet something open, in one sentence. */
final class AllDoneRule extends Named {

    private static final String DONE =
            "(?:全部|均已?|悉数)(?:按期|按时|如期|及时|顺利)?(?:办结|办理完毕|整改|完成|化解|解决|销号|落实|兑现|完工|竣工|开工|办复|消除|达标|通(?:车|水|电|气|网|硬化路)|覆盖)(?:到位|完毕|完成)?";

    private static final AnchoredPattern BOTH =
            AnchoredPattern.at(
                    "全均悉",
                    DONE
                            + "[^。；\\n"
                            + "]{0,30}?(?:其余|剩余|余下|仍有|尚有|还有|仅剩|只剩)(?:的)?\\d+[个件处项户人条起](?![^。；]{0,14}(?:属于|不属|为))[^。；]{0,20}?(?:未|正在|尚|继续|推进|整改|办理|在建|跟踪|列入|明确)"
                            + "|全部[^，。；]{0,8}已?(?:办结|完成|完工|竣工|开工|整改到位|化解)，(?:其余|剩余|仍有|尚有|还有)(?:的)?\\d+[个件处项户人条起][^。；]{0,14}(?:未|正在|在建)"
                            + "|(?:全部|均已)[^，。；]{0,10}，(?:仅|只)剩\\d+[个件处项户人条起][^，。；]{0,4}未");

    AllDoneRule() {
        super("all-done", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this,
                                        BOTH,
                                        paragraph,
                                        (text, match) ->
                                                new Sentence(
                                                        "说“全部”完成，又说还有未完成的：“" + match.group() + "”。",
                                                        "All done, and yet something is open: “"
                                                                + match.group()
                                                                + "”.")));
    }
}
