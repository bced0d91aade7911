package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 上述目标 where nothing above names a goal. Only of what is named right before: the look back is
 * short.
 */
final class DanglingReferenceRule extends Named {

    private static final int LOOK_BACK = 600;

    private static final AnchoredPattern REFERENCE =
            AnchoredPattern.at("上以前", "(?:上述|以上|前述)(?:各项|这些|几个)?(目标|问题|指标|任务|措施|不足|困难|要求)");

    /** What else names the thing. */
    private static final Map<String, Pattern> NAMES =
            Map.of(
                    "目标", Pattern.compile("目标|力争|达到|增长\\d|\\d[%％]"),
                    "问题", Pattern.compile("问题|不足|不够|不强|薄弱|短板|差距|困难"),
                    "指标", Pattern.compile("指标|\\d[%％]|亿元|万元"),
                    "任务", Pattern.compile("任务|工作|目标"),
                    "措施", Pattern.compile("措施|举措|办法|机制|制度|[一1]是"),
                    "不足", Pattern.compile("不足|问题|不够|不强|薄弱|短板|差距|困难"),
                    "困难", Pattern.compile("困难|问题|不足|短板|薄弱"),
                    "要求", Pattern.compile("要求|精神|部署|规定|标准"));

    DanglingReferenceRule() {
        super("dangling-reference", Severity.ADVICE, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        List<Finding> findings = new ArrayList<>();
        List<Paragraph> paragraphs = report.document().paragraphs();
        Set<Integer> headings =
                report.document().outline().stream().map(Heading::line).collect(Collectors.toSet());
        StringBuilder before = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            for (MatchResult reference : REFERENCE.in(text).toList()) {
                String above =
                        tail(before)
                                + text.substring(
                                        Math.max(0, reference.start() - LOOK_BACK),
                                        reference.start());
                if (!NAMES.get(reference.group(1)).matcher(above).find()) {
                    findings.add(finding(paragraph, reference));
                }
            }
            boolean heading = headings.contains(paragraph.line());
            if (!heading) {
                before.append(
                        text.length() > LOOK_BACK
                                ? text.substring(text.length() - LOOK_BACK)
                                : text);
                before.delete(0, Math.max(0, before.length() - LOOK_BACK));
            }
        }
        return findings.stream();
    }

    private static String tail(StringBuilder before) {
        return before.substring(Math.max(0, before.length() - LOOK_BACK));
    }

    private Finding finding(Paragraph paragraph, MatchResult reference) {
        return new Spots(this, paragraph)
                .at(
                        reference.start(),
                        reference.end(),
                        new Sentence(
                                "“" + reference.group() + "”在前文找不到所指。",
                                "Nothing above is what “" + reference.group() + "” refers to."));
    }
}
