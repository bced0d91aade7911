package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 2月30日; 参保率达102%: a day that no calendar has, more than all of what can't be exceeded. */
final class ImpossibleValueRule extends Named {

    private static final BigDecimal ALL = new BigDecimal(100);

    /** Not 完成率 or 收缴率, which are of a target. */
    private static final Pattern OF_ALL =
            Pattern.compile(
                    "(?:覆盖|参保|参合|入住|合格|优良|满意|普及|入学|巩固|成活|达标|办结|化解|整改|调[解处]|成功|知晓|签约|见面|走访|处[置理]|回复|答复|接种|[使利]用|出勤|到会|参[会与]|通过|升学|就业|脱贫|通达|硬化|绿化|识别|响应|好评|检出|发病|死亡|回访|管[护理]|入户)率"
                            + "|满意度|占比|(?<=占|所占)比[重例]$");

    private static final Pattern OF_A_PLAN = Pattern.compile("目标|任务|计划(?!生育)|完成率|[去上]年|同期|预算");

    private static final int LONGEST_CLAUSE = 30;

    private static final Pattern MORE = Pattern.compile("超过?|突破|逾|高于|余");
    private static final Pattern MAY_TURN_NEGATIVE = Pattern.compile("利润|收益|亏|盈|净|余额|^$");

    ImpossibleValueRule() {
        super("impossible-value", Severity.WARNING, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return Stream.concat(
                report.document().paragraphs().stream().flatMap(this::dates),
                report.indicators().stream()
                        .filter(figure -> isTooMuch(report, figure))
                        .map(figure -> finding(report, figure)));
    }

    private Stream<Finding> dates(Paragraph paragraph) {
        Spots spots = new Spots(this, paragraph);
        return CalendarDay.in(paragraph.text())
                .filter(day -> !day.exists())
                .map(
                        day ->
                                spots.at(
                                        day.begin(),
                                        day.finish(),
                                        new Sentence("没有这一天，请核对日期。", "There is no such day.")));
    }

    private static boolean isTooMuch(Analysis report, Indicator figure) {
        if (figure.growth() != null) {
            return figure.growth().compareTo(ALL.negate()) < 0
                    && !MAY_TURN_NEGATIVE.matcher(figure.name()).find();
        }
        return figure.quantity().isPercent()
                && isMoreThanAll(figure)
                && OF_ALL.matcher(figure.name()).find()
                && !OF_A_PLAN.matcher(figure.name()).find()
                && !OF_A_PLAN.matcher(clauseBefore(report, figure)).find();
    }

    private static String clauseBefore(Analysis report, Indicator figure) {
        String text = report.document().paragraphs().get(figure.paragraph()).text();
        int at = figure.quantity().begin();
        int begin = at;
        while (begin > Math.max(0, at - LONGEST_CLAUSE)
                && "，。；".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return text.substring(begin, at);
    }

    private static boolean isMoreThanAll(Indicator figure) {
        String comparator = figure.quantity().comparator();
        int compared = figure.quantity().value().compareTo(ALL);
        return compared > 0
                || compared == 0 && comparator != null && MORE.matcher(comparator).matches();
    }

    private Finding finding(Analysis report, Indicator figure) {
        Paragraph paragraph = report.document().paragraphs().get(figure.paragraph());
        boolean fell = figure.growth() != null;
        return new Spots(this, paragraph)
                .at(
                        figure.quantity().begin(),
                        figure.quantity().finish(),
                        fell
                                ? new Sentence(
                                        "降幅不会超过100%，请核实。", "Nothing falls by more than 100%.")
                                : new Sentence(
                                        "“" + figure.name() + "”不会超过100%，请核实。",
                                        "“" + figure.name() + "” can't be more than 100%."));
    }
}
