package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.ReportYear;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A review of the whole year that gives figures of its first months only. */
final class HalfYearFigureRule extends Named {

    private static final String FIGURE =
            "(?=[^。；]{0,40}?(?:\\d|[xX]{1,4}|×)[^。；年月]{0,8}(?:[万亿元人户件次吨亩%％]|公里))";

    /** Groups: the year; the last month, of 1至9月 or of 截至6月底. Not 与2022年上半年相比. */
    private static final AnchoredPattern PART =
            AnchoredPattern.at(
                    "2上1前一二三半截",
                    "(?<![比较与同按]|[比较与同按]20\\d\\d年)(?:(20\\d\\d)年)?"
                            + "(?:上半年|半年来|1月?份?[至到—\\-－~～]{1,2}([3-9]|1[01])月份?|截[至止](?:(?:20\\d\\d|[今本])年)?(\\d{1,2})月(?:底|末|\\d{1,2}日)|前[一二两三]季度|[一二三]季度)"
                            + "(?!同期|[^，。；]{0,3}相比)"
                            + FIGURE
                            + "|1[至到—\\-－~～]{1,2}[xX×]{1,2}月|(?<![上下大近])半年来(?=，)");

    private static final Pattern WITH_THE_REST =
            Pattern.compile("全年|下半年|[四4]季度|预计|力争|计划(?!生育)|确保|打算");

    private static final int RECENT = 10;
    private static final int LONGEST_AROUND = 120;

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
        int year = ReportYear.of(document);
        int plans = Plans.firstLine(document);
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.line() < plans)
                .filter(paragraph -> !paragraph.text().contains((year + 1) + "年"))
                .flatMap(paragraph -> findings(paragraph, year));
    }

    private Stream<Finding> findings(Paragraph paragraph, int year) {
        Spots spots = new Spots(this, paragraph);
        return PART.in(paragraph.text())
                .filter(part -> isOf(year, part) && month(part) < MonthsOfYear.WHOLE)
                .filter(part -> !WITH_THE_REST.matcher(sentence(paragraph, part)).find())
                .map(part -> finding(spots, part));
    }

    private static boolean isOf(int year, MatchResult part) {
        return part.group(1) == null || year == 0 || part.group(1).equals(String.valueOf(year));
    }

    /** 0 where it is said otherwise. */
    private static int month(MatchResult part) {
        String month = part.group(2) == null ? part.group(3) : part.group(2);
        return month == null ? 0 : Integer.parseInt(month);
    }

    private static String sentence(Paragraph paragraph, MatchResult part) {
        String text = paragraph.text();
        int begin = text.lastIndexOf('。', part.start()) + 1;
        int end = text.indexOf('。', part.end());
        return text.substring(
                Math.max(begin, part.start() - LONGEST_AROUND),
                Math.min(end < 0 ? text.length() : end, part.end() + LONGEST_AROUND));
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

    /** Of ten months and more there may be no later figures yet. */
    private static Finding finding(Spots spots, MatchResult part) {
        Finding finding =
                spots.at(
                        part.start(),
                        part.end(),
                        new Sentence(
                                "年度材料里用的是“" + part.group() + "”的数据，请核实是否应更新到全年。",
                                "Figures of “"
                                        + part.group()
                                        + "” in a report on the whole year: please check."));
        return month(part) < RECENT ? finding : finding.graded(Severity.ADVICE);
    }
}
