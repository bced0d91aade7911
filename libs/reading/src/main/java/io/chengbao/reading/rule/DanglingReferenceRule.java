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
            AnchoredPattern.at(
                    "上以前",
                    "(?:上述|(?<![\\d元亩吨人户个级次岁成层年月模及%％])以上|前述)(?:各项|这些|几个|[两二三四五六七八九十]{1,2}(?:个|项|类|条|大|点)(?:方面的?)?)?(目标|问题|指标|任务|措施|不足|困难|要求|项目|工作|情况|原因|意见|建议|数据)");

    /** What else names the thing. */
    private static final Map<String, Pattern> NAMES =
            Map.ofEntries(
                    Map.entry("目标", Pattern.compile("目标|力争|达到|增长\\d|\\d[%％]")),
                    Map.entry("问题", Pattern.compile("问题|不足|不够|不强|薄弱|短板|差距|困难")),
                    Map.entry("指标", Pattern.compile("指标|\\d[%％]|亿元|万元")),
                    Map.entry("任务", Pattern.compile("任务|工作|目标")),
                    Map.entry("措施", Pattern.compile("措施|举措|办法|机制|制度|[一1]是")),
                    Map.entry("不足", Pattern.compile("不足|问题|不够|不强|薄弱|短板|差距|困难")),
                    Map.entry("困难", Pattern.compile("困难|问题|不足|短板|薄弱")),
                    Map.entry("要求", Pattern.compile("要求|精神|部署|规定|标准")),
                    Map.entry("项目", Pattern.compile("项目|工程|建设|新建|改造")),
                    Map.entry("工作", Pattern.compile("工作|任务|抓|开展|推进|落实")),
                    Map.entry("情况", Pattern.compile("[。；]")),
                    Map.entry("原因", Pattern.compile("原因|由于|因为|因|受|导致")),
                    Map.entry("意见", Pattern.compile("意见|建议|反映|提出|反馈")),
                    Map.entry("建议", Pattern.compile("建议|意见|提出|反馈")),
                    Map.entry("数据", Pattern.compile("\\d|数据")));

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
