package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.followup.FollowUp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One figure with two values. Only for what a township has one of in a year (财政总收入, 粮食播种面积), not
 * for what it does again and again; promises are another year's.
 */
final class SameFigureRule extends Named {

    private static final AnchoredPattern ONE_OF_A_KIND =
            AnchoredPattern.at(
                    "财公固生工农规人播粮覆参集耕户常总党行村脱低城存",
                    "(?:财政总收入|公共预算收入|固定资产投资|生产总值|工业总产值|农业总产值|规模以上工业产值|人均可支配收入|人均纯收入|播种面积|粮食总产量|粮食产量|覆盖率|参保率|集体经营性收入|集体经济总?收入|耕地面积|户籍人口|常住人口|总人口|总户数|总人数|总头数|总面积|城镇化率|存栏数?|党员总数|行政村|村民小组|党支部|脱贫户|脱贫人口|低保户)$");

    private static final Pattern OF_ANOTHER_TIME =
            Pattern.compile("目标|计划|任务|力争|预计|去年|上年|较|比|每|平均|县级|省级|市级|新增|示范|后进|其中|部分|个别");

    /** 任务6150元，实际完成6218元: not what was, but what was to be. */
    private static final Pattern TO_BE =
            Pattern.compile("(?:任务|目标|计划|指标|应)(?:数|值|为|是|完成|达到?)?[:：]?$");

    private static final int LONGEST_BEFORE = 8;

    SameFigureRule() {
        super("same-figure", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        Set<Integer> promised =
                report.followUps().stream()
                        .filter(f -> f.kind().isPromise())
                        .map(FollowUp::paragraph)
                        .collect(Collectors.toSet());
        Map<String, List<Indicator>> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Indicator figure : report.indicators()) {
            if (promised.contains(figure.paragraph())
                    || !isOneOfAKind(figure)
                    || isToBe(report, figure)) {
                continue;
            }
            String key = figure.name() + "/" + figure.quantity().measure().kind();
            List<Indicator> before = known.computeIfAbsent(key, k -> new ArrayList<>());
            // One paragraph may give target and result; agreeing with either is agreeing.
            if (!before.isEmpty() && before.stream().allMatch(other -> contradict(other, figure))) {
                findings.add(finding(report, before.get(0), figure));
            }
            before.add(figure);
        }
        return findings.stream();
    }

    private static boolean isToBe(Analysis report, Indicator figure) {
        String text = report.document().paragraphs().get(figure.paragraph()).text();
        int at = figure.quantity().begin();
        return TO_BE.matcher(text.substring(Math.max(0, at - LONGEST_BEFORE), at)).find();
    }

    private static boolean isOneOfAKind(Indicator figure) {
        return figure.quantity().exact()
                && (figure.growth() == null || !figure.quantity().isPercent())
                && ONE_OF_A_KIND.isIn(figure.name())
                && !OF_ANOTHER_TIME.matcher(figure.name()).find();
    }

    private static boolean contradict(Indicator a, Indicator b) {
        return a.paragraph() != b.paragraph() && isSamePeriod(a, b) && differ(a, b);
    }

    private static boolean isSamePeriod(Indicator a, Indicator b) {
        return Objects.equals(a.period(), b.period())
                || a.period() == null
                || b.period() == null
                || isWholeYear(a) && isWholeYear(b);
    }

    private static boolean isWholeYear(Indicator figure) {
        return figure.period().matches("全年|今年|今年以来|20\\d\\d年度?");
    }

    private static boolean differ(Indicator a, Indicator b) {
        BigDecimal coarser = a.quantity().rounding().max(b.quantity().rounding());
        return a.quantity().amount().subtract(b.quantity().amount()).abs().compareTo(coarser) > 0;
    }

    private Finding finding(Analysis report, Indicator before, Indicator figure) {
        Paragraph paragraph = report.document().paragraphs().get(figure.paragraph());
        return new Spots(this, paragraph)
                .at(
                        figure.quantity().begin(),
                        figure.quantity().finish(),
                        new Sentence(
                                "“"
                                        + figure.name()
                                        + "”第"
                                        + before.line()
                                        + "行是“"
                                        + before.quote()
                                        + "”，这里是“"
                                        + figure.quote()
                                        + "”。",
                                "“%s” is “%s” in line %d and “%s” here."
                                        .formatted(
                                                figure.name(),
                                                before.quote(),
                                                before.line(),
                                                figure.quote())));
    }
}
