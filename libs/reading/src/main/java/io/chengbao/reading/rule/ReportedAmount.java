package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.followup.FollowUp;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An exact figure that the report gives for the township as a whole, of what was done in a time
 * that is known: no target, promise, average or part, nothing of one village or of the county.
 */
record ReportedAmount(Indicator figure, MonthsOfYear time) {

    private static final int LONGEST_BEFORE = 120;
    private static final int LONGEST_BEHIND = 8;
    private static final int SHORTEST_NAME = 3;
    private static final String CLAUSE_ENDS = "，。；：（(";

    private static final AnchoredPattern EXPECTED =
            AnchoredPattern.at(
                    "预力确将打争拟历累以",
                    "预计|力争|确保|将(?!军|近)|打算|争取(?:实现|达到|完成)|拟|历年|历次|(?<!全年|今年|年内|本年)累计|(?<!今年|年初|本年)以来");

    /** In the same clause. */
    private static final AnchoredPattern TO_BE_OR_WAS =
            AnchoredPattern.at(
                    "目计任指应由从原对向给为在平每其部个",
                    "目标|计划(?!生育)|任务|指标|应(?![急对用])|[由从原对向给]|为(?!$)|(?<![存现])在(?![校册家岗编职建])|平均|每|其中|部分|个别");

    private static final Pattern TO_BE_BEHIND = Pattern.compile("的?(?:年度?|全年)?(?:目标|任务|计划)");

    /** Of somebody else; not 12个行政村 and 各村. */
    private static final AnchoredPattern OF_A_PART =
            AnchoredPattern.at(
                    "县省市区全村社公合学小中医敬园基片景大农",
                    "[县省市区]级|全[县省市区国]|(?<![农乡全各驻政然个制\\d])村(?![民级庄集])|社区(?!矫正|教育)|公司|合作社|学校|[小中]学|医院|敬老院|园区|基地|片区|景区|大户|农场");

    private static final AnchoredPattern OF_ANOTHER_KIND =
            AnchoredPattern.at(
                    "目计任力预去上前往明2半季较比每平县省市区新净增减示后其另部个",
                    "目标|计划(?!生育)|任务|力争|预计|[去上前往明]年|20\\d\\d|半年|季度|较|比|每|平均|[县省市区]级|新增|净增|增加|减少|示范|后进|其中|其余|另|部分|个别");

    private static final Pattern VERB_FIRST = Pattern.compile("(?:[现共]?有|纳入|享受)(?=[一-鿿]{3})");

    /** What it is of; 有脱贫户 is 脱贫户. */
    String name() {
        return name(figure);
    }

    static String name(Indicator figure) {
        Matcher verb = VERB_FIRST.matcher(figure.name());
        return verb.lookingAt() ? figure.name().substring(verb.end()) : figure.name();
    }

    /**
     * Of one report, in reading order.
     *
     * @param wanted by name and unit
     */
    static Stream<ReportedAmount> of(Analysis report, Predicate<Indicator> wanted) {
        MonthsOfYear own = MonthsOfYear.of(report.document());
        Set<Integer> promised =
                report.followUps().stream()
                        .filter(f -> f.kind().isPromise())
                        .map(FollowUp::paragraph)
                        .collect(Collectors.toSet());
        int plans = Plans.firstLine(report.document());
        Set<String> repeated = repeated(report, wanted);
        return report.figureSentences().stream()
                .filter(sentence -> !promised.contains(sentence.paragraph()))
                .filter(sentence -> sentence.figures().get(0).line() < plans)
                .flatMap(sentence -> of(sentence, own, repeated, wanted));
    }

    /** What is named once, or always with the same figure, has nothing to be compared with. */
    private static Set<String> repeated(Analysis report, Predicate<Indicator> wanted) {
        Map<String, BigDecimal> first = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (Indicator figure : report.indicators()) {
            if (figure.name().length() < SHORTEST_NAME) {
                continue;
            }
            BigDecimal amount = figure.quantity().amount();
            BigDecimal before = first.putIfAbsent(name(figure), amount);
            if (before != null && before.compareTo(amount) != 0 && wanted.test(figure)) {
                repeated.add(name(figure));
            }
        }
        return repeated;
    }

    private static Stream<ReportedAmount> of(
            FigureSentence sentence,
            MonthsOfYear own,
            Set<String> repeated,
            Predicate<Indicator> wanted) {
        return sentence.figures().stream()
                .filter(figure -> repeated.contains(name(figure)) && wanted.test(figure))
                .filter(figure -> isNamed(figure) && isDone(sentence, figure))
                .map(figure -> new ReportedAmount(figure, time(sentence, figure, own)))
                .filter(amount -> amount.time() != null);
    }

    private static boolean isNamed(Indicator figure) {
        return figure.quantity().exact()
                && (figure.growth() == null || !figure.quantity().isPercent())
                && !OF_ANOTHER_KIND.isIn(figure.name());
    }

    private static boolean isDone(FigureSentence sentence, Indicator figure) {
        String text = sentence.text();
        int at = figure.quantity().begin();
        String before = text.substring(Math.max(sentence.begin(), at - LONGEST_BEFORE), at);
        int finish = figure.quantity().finish();
        String behind = text.substring(finish, Math.min(text.length(), finish + LONGEST_BEHIND));
        return !EXPECTED.isIn(before)
                && !OF_A_PART.isIn(before)
                && !TO_BE_OR_WAS.isIn(lastClause(before))
                && !TO_BE_BEHIND.matcher(behind).lookingAt();
    }

    private static String lastClause(String before) {
        int begin = before.length();
        while (begin > 0 && CLAUSE_ENDS.indexOf(before.charAt(begin - 1)) < 0) {
            begin--;
        }
        return before.substring(begin);
    }

    private static MonthsOfYear time(FigureSentence sentence, Indicator figure, MonthsOfYear own) {
        return own.of(sentence.text(), sentence.begin(), figure.quantity().begin());
    }
}
