package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.ChineseNumber;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.ReportYear;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
                    event("毛泽东(?:同志)?诞辰", 1893),
                    event("周恩来(?:同志)?诞辰", 1898),
                    event("刘少奇(?:同志)?诞辰", 1898),
                    event("朱德(?:同志)?诞辰", 1886),
                    event("邓小平(?:同志)?诞辰", 1904),
                    event("孙中山(?:先生)?诞辰", 1866),
                    event("马克思诞辰", 1818),
                    event("毛泽东(?:同志)?逝世", 1976),
                    event("周恩来(?:同志)?逝世", 1976),
                    event("邓小平(?:同志)?逝世", 1997),
                    event("建党|中国共产党成立|我们党成立|党的生日", 1921),
                    event("新中国成立|中华人民共和国成立|建国|国庆", 1949),
                    event("改革开放", 1978),
                    event("建军|人民军队(?:成立|建军)|南昌起义", 1927),
                    event("抗日战争|抗战胜利|反法西斯战争", 1945),
                    event("长征胜利|长征会师|三军会师|三大主力会师", 1936),
                    event("五四运动", 1919),
                    event("辛亥革命", 1911),
                    event("建团|共青团成立|共产主义青年团成立", 1922),
                    event("遵义会议", 1935),
                    event("抗美援朝出国作战", 1950),
                    event("抗美援朝战争胜利", 1953),
                    event("内蒙古自治区成立", 1947),
                    event("新疆维吾尔自治区成立", 1955),
                    event("(?:广西壮族|宁夏回族)自治区成立", 1958),
                    event("西藏自治区成立", 1965),
                    event("西藏和平解放", 1951),
                    event("香港回归", 1997),
                    event("澳门回归", 1999));

    private static final AnchoredPattern ANNIVERSARY =
            AnchoredPattern.at("123456789一二三四五六七八九十", "(?<!\\d)(\\d{1,3}|[一二三四五六七八九十百零〇]{1,5})周年");

    /** Of the clause, which names what is celebrated. */
    private static final int WORDS_BEFORE = 18;

    /** 2020年是…: which year is meant. */
    private static final Pattern YEAR_SAID = Pattern.compile("((?:19|20)\\d\\d)年(?:是|恰逢|正值|适逢|迎来)");

    /** 明年是…: of the year after the report's. */
    private static final Pattern AHEAD = Pattern.compile("明年|来年|将|喜迎|迎接|准备|筹备|倒计时");

    /** Where the year that is meant may be named. */
    private static final int AROUND = 40;

    private static final AnchoredPattern PLAN =
            AnchoredPattern.at(
                    "“十", "“?十([一二三四五六])五”?(?:规划|时期)?(?:实施)?的?(?:(开局|起步|第一)|(收官|最后一))(?:之)?年");

    /** The year of a party congress: the 17th was in 2007, and one comes every five years. */
    private static final AnchoredPattern CONGRESS =
            AnchoredPattern.at(
                    "党学贯",
                    "党的十([七八九])大(?:胜利)?召开之年|党的二十(大)(?:胜利)?召开之年|(?:学习)?贯彻(?:落实)?党的(?:十([七八九])|(二十))大精神的?开局之年");

    private static final String CONGRESSES = "七八九";
    private static final int CONGRESS_17 = 2007;
    private static final Pattern YEAR_BEFORE = Pattern.compile("(20\\d\\d)年(?=[^。]{0,30}$)");
    private static final String PLANS = "一二三四五六";
    private static final int FIRST_PLAN_BEGAN = 2006;
    private static final int YEARS_OF_A_PLAN = 5;

    private static Event event(String name, int year) {
        return new Event(Pattern.compile(name), year);
    }

    AnniversaryRule() {
        super("anniversary", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        int year = ReportYear.of(report.document());
        if (year == 0) {
            return Stream.empty();
        }
        int plans = Plans.firstLine(report.document());
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                Stream.concat(
                                        anniversaries(paragraph.text())
                                                .map(
                                                        match ->
                                                                anniversary(
                                                                        paragraph, match, year,
                                                                        plans))
                                                .filter(Objects::nonNull),
                                        Stream.concat(
                                                PatternSearch.findings(
                                                        this,
                                                        PLAN,
                                                        paragraph,
                                                        (text, match) -> plan(text, match, year)),
                                                PatternSearch.findings(
                                                        this,
                                                        CONGRESS,
                                                        paragraph,
                                                        (text, match) ->
                                                                congress(text, match, year)))));
    }

    private static Stream<MatchResult> anniversaries(String text) {
        return text.contains("周年") ? ANNIVERSARY.in(text) : Stream.empty();
    }

    private Finding anniversary(Paragraph paragraph, MatchResult match, int year, int plans) {
        String text = paragraph.text();
        int begin = match.start();
        while (begin > 0
                && match.start() - begin < WORDS_BEFORE
                && "，。；、： \t\u3000\u00A0".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        String words = text.substring(begin, match.end());
        String around =
                text.substring(
                        Math.max(0, begin - AROUND), Math.min(text.length(), match.end() + AROUND));
        Matcher said = YEAR_SAID.matcher(words);
        int own = said.lookingAt() ? Integer.parseInt(said.group(1)) : 0;
        for (Event event : EVENTS) {
            int due = event.year() + count(match.group(1));
            boolean fits =
                    own > 0
                            ? due == own
                            : due == year
                                    || due == year + 1 && isAhead(paragraph, around, plans)
                                    || around.contains(due + "年");
            if (!fits && event.name().matcher(words).find()) {
                return new Spots(this, paragraph)
                        .at(
                                begin,
                                match.end(),
                                new Sentence(
                                        own > 0
                                                ? "“%s”：应是%d年。".formatted(words, due)
                                                : "“%s”是%d年，与材料年份%d年不符。"
                                                        .formatted(words, due, year),
                                        own > 0
                                                ? "“%s”: it was in %d.".formatted(words, due)
                                                : "“%s” was in %d, the report is of %d."
                                                        .formatted(words, due, year)));
            }
        }
        return null;
    }

    private static boolean isAhead(Paragraph paragraph, String around, int plans) {
        return paragraph.line() >= plans || AHEAD.matcher(around).find();
    }

    private static int count(String number) {
        return Character.isDigit(number.charAt(0)) && number.charAt(0) <= '9'
                ? Integer.parseInt(number)
                : ChineseNumber.ordinal(number);
    }

    private static Sentence plan(String text, MatchResult match, int reportYear) {
        int began = FIRST_PLAN_BEGAN + YEARS_OF_A_PLAN * PLANS.indexOf(match.group(1));
        return other(
                text,
                match,
                match.group(2) != null ? began : began + YEARS_OF_A_PLAN - 1,
                reportYear);
    }

    private static Sentence congress(String text, MatchResult match, int reportYear) {
        boolean after = match.group(3) != null || match.group(4) != null;
        String number = match.group(1) != null ? match.group(1) : match.group(3);
        int ordinal = number == null ? CONGRESSES.length() : CONGRESSES.indexOf(number);
        int due = CONGRESS_17 + YEARS_OF_A_PLAN * ordinal + (after ? 1 : 0);
        return other(text, match, due, reportYear);
    }

    /** The sentence may speak of another year than the report's: then that one counts. */
    private static Sentence other(String text, MatchResult match, int due, int reportYear) {
        Matcher named =
                YEAR_BEFORE.matcher(text.substring(Math.max(0, match.start() - 40), match.start()));
        int year = 0;
        while (named.find()) {
            year = Integer.parseInt(named.group(1));
        }
        if (year == 0 ? due == reportYear || due == reportYear + 1 : due == year) {
            return null;
        }
        return new Sentence(
                "“" + match.group() + "”是" + due + "年，与上下文年份不符。",
                "“%s” is %d, another year than the text's.".formatted(match.group(), due));
    }
}
