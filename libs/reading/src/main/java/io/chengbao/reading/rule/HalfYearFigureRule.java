package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.ReportYear;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A review of the whole year that gives figures of its first months only. */
final class HalfYearFigureRule extends Named {

    private static final AnchoredPattern PART =
            AnchoredPattern.at(
                    "2上1前一二三",
                    "(20\\d\\d年)?(?:上半年|1[至到—\\-－~～]{1,2}[3-9]月份?|前[一二两三]季度|[一二三]季度)(?=[^。；]{0,40}?(?:\\d|[xX]{1,4}|×)[^。；年月]{0,8}(?:[万亿元人户件次吨亩%％]|公里))"
                            + "|1[至到—\\-－~～]{1,2}[xX×]{1,2}月");

    private static final Pattern HALF = Pattern.compile("半年|季度|[1-9]\\s?月份?工作|月度");
    private static final Pattern YEAR = Pattern.compile("年度|年工作|全年|年.{0,6}(?:总结|回顾)|述职");

    HalfYearFigureRule() {
        super("half-year-figure", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        Document document = report.document();
        if (!isOfAYear(document)) {
            return Stream.empty();
        }
        String nextYear = (ReportYear.of(document) + 1) + "年";
        int plans =
                document.outline().stream()
                        .filter(heading -> heading.text().matches(".*(?:下步|下一步|打算|计划|安排|明年|今后).*"))
                        .mapToInt(Heading::line)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.line() < plans)
                .filter(paragraph -> !paragraph.text().contains(nextYear))
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this, PART, paragraph, HalfYearFigureRule::message));
    }

    private static boolean isOfAYear(Document document) {
        String title = document.title() == null ? "" : document.title();
        if (HALF.matcher(title).find()) {
            return false;
        }
        return YEAR.matcher(title).find()
                || document.outline().stream()
                        .anyMatch(h -> h.text().matches(".*20\\d\\d年.{0,6}(?:回顾|总结).*"))
                || document.paragraphs().stream()
                        .limit(60)
                        .anyMatch(p -> p.text().startsWith("一年来"));
    }

    private static Sentence message(String text, MatchResult match) {
        return new Sentence(
                "年度材料里用的是“" + match.group() + "”的数据，请核实是否应更新到全年。",
                "Figures of “" + match.group() + "” in a report on the whole year: please check.");
    }
}
