package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.ReportYear;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Anniversaries and five-year plans that don't fit the report's year: 建党100周年 is 2021 alone, the
 * 14th plan begins in 2021 and ends in 2025.
 */
final class AnniversaryRule extends Named {

    private record Event(Pattern name, int year) {}

    private static final List<Event> EVENTS =
            List.of(
                    new Event(Pattern.compile("建党|中国共产党成立|我们党成立|党的生日"), 1921),
                    new Event(Pattern.compile("新中国成立|中华人民共和国成立|建国|国庆"), 1949),
                    new Event(Pattern.compile("改革开放"), 1978),
                    new Event(Pattern.compile("建军|人民军队(?:成立|建军)"), 1927),
                    new Event(Pattern.compile("抗日战争胜利|抗战胜利"), 1945),
                    new Event(Pattern.compile("长征胜利"), 1936),
                    new Event(Pattern.compile("五四运动"), 1919));

    private static final Pattern ANNIVERSARY =
            Pattern.compile("([^，。；]{2,16}?)(?:成立|胜利|诞辰)?(\\d{2,3})周年");
    private static final Pattern PLAN =
            Pattern.compile("“?十([三四五六])五”?(?:规划|时期)?(?:实施)?的?(?:(开局|起步|第一)|(收官|最后一))(?:之)?年");
    private static final String PLANS = "三四五六";
    private static final int FIRST_PLAN_BEGAN = 2016;
    private static final int YEARS_OF_A_PLAN = 5;

    AnniversaryRule() {
        super("anniversary", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        int year = ReportYear.of(report.document());
        if (year == 0) {
            return Stream.empty();
        }
        return report.document().paragraphs().stream()
                .filter(p -> p.text().contains("周年") || p.text().contains("五”"))
                .flatMap(
                        paragraph ->
                                Stream.concat(
                                        PatternSearch.findings(
                                                this,
                                                ANNIVERSARY,
                                                paragraph,
                                                (text, match) -> anniversary(match, year)),
                                        PatternSearch.findings(
                                                this,
                                                PLAN,
                                                paragraph,
                                                (text, match) -> plan(text, match, year))));
    }

    private static Sentence anniversary(MatchResult match, int year) {
        int count = Integer.parseInt(match.group(2));
        for (Event event : EVENTS) {
            int due = event.year() + count;
            if (event.name().matcher(match.group()).find() && due != year && due != year + 1) {
                return new Sentence(
                        "“" + match.group() + "”是" + due + "年，与材料年份" + year + "年不符。",
                        "“%s” was in %d, the report is of %d.".formatted(match.group(), due, year));
            }
        }
        return null;
    }

    /** The sentence may speak of another year than the report's: then that one counts. */
    private static Sentence plan(String text, MatchResult match, int reportYear) {
        var named =
                Pattern.compile("(20\\d\\d)年(?=[^。]{0,30}$)")
                        .matcher(text.substring(Math.max(0, match.start() - 40), match.start()));
        int year = named.find() ? Integer.parseInt(named.group(1)) : 0;
        int began = FIRST_PLAN_BEGAN + YEARS_OF_A_PLAN * PLANS.indexOf(match.group(1));
        int due = match.group(2) != null ? began : began + YEARS_OF_A_PLAN - 1;
        if (year == 0 ? due == reportYear || due == reportYear + 1 : due == year) {
            return null;
        }
        return new Sentence(
                "“" + match.group() + "”是" + due + "年，与上下文年份不符。",
                "“%s” is %d, another year than the text's.".formatted(match.group(), due));
    }
}
