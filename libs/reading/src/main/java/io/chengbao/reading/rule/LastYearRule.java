package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Quantity;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.followup.FollowUp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 增长12.5% beside a figure of which last year's report had another: the growth must be that from the
 * one to the other, as far as their rounding lets it be told.
 */
final class LastYearRule extends Named {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** In per cent: statistics mend last year's figures a little when they compare. */
    private static final BigDecimal SLACK = new BigDecimal("0.5");

    private static final int BEHIND = 24;

    /** Growth at constant prices or against something else than last year. */
    private static final Pattern OTHERWISE =
            Pattern.compile("年均|环比|可比|同口径|累计|翻|[三五十]年|20\\d\\d年|年初|“十[一二三四五]五”|季度");

    private static final Pattern OF_ANOTHER_KIND =
            Pattern.compile("生产总值|总产值|增加值|GDP|目标|计划|任务|力争|预计|去年|上年|较|比|每|平均|其中|部分|个别|新增");

    private static final Pattern WHOLE_YEAR = Pattern.compile("全年|今年|今年以来|20\\d\\d年(?:度|以来)?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");

    private final Earlier earlier;
    private final Map<String, List<Indicator>> known;

    /**
     * @param earlier null where there is nothing to compare with
     */
    LastYearRule(Earlier earlier) {
        super("last-year", Severity.WARNING, FIGURES);
        this.earlier = earlier;
        this.known =
                earlier != null && earlier.aYearBefore()
                        ? figures(earlier.report())
                                .collect(Collectors.groupingBy(LastYearRule::key))
                        : Map.of();
    }

    @Override
    public Rule comparingWith(Earlier earlier) {
        return new LastYearRule(earlier);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return (known.isEmpty() ? Stream.<Indicator>empty() : figures(report))
                .filter(figure -> figure.growth() != null && isAgainstLastYear(figure, report))
                .filter(figure -> known.containsKey(key(figure)))
                .filter(figure -> known.get(key(figure)).stream().noneMatch(of(figure)::fits))
                .map(figure -> finding(report, of(figure), known.get(key(figure)).get(0)));
    }

    /** What is reported as done, not what is promised. */
    private static Stream<Indicator> figures(Analysis report) {
        Set<Integer> promised =
                report.followUps().stream()
                        .filter(f -> f.kind().isPromise())
                        .map(FollowUp::paragraph)
                        .collect(Collectors.toSet());
        return report.indicators().stream()
                .filter(figure -> !promised.contains(figure.paragraph()))
                .filter(
                        figure ->
                                figure.quantity().exact()
                                        && figure.quantity().amount().signum() > 0)
                .filter(figure -> !figure.quantity().isPercent() && figure.name().length() > 1)
                .filter(figure -> !OF_ANOTHER_KIND.matcher(figure.name()).find());
    }

    private static String key(Indicator figure) {
        return figure.name() + "/" + figure.quantity().measure().kind() + "/" + partOfYear(figure);
    }

    private static String partOfYear(Indicator figure) {
        String period = figure.period() == null ? "" : figure.period();
        return WHOLE_YEAR.matcher(period).matches() ? "" : YEAR.matcher(period).replaceAll("");
    }

    /** The words behind the figure in which its growth is said. */
    private static boolean isAgainstLastYear(Indicator figure, Analysis report) {
        String text = report.document().paragraphs().get(figure.paragraph()).text();
        int from = figure.quantity().finish();
        String behind = text.substring(from, Math.min(text.length(), from + BEHIND));
        return !OTHERWISE.matcher(behind).find();
    }

    private static Grown of(Indicator figure) {
        return new Grown(figure);
    }

    private Finding finding(Analysis report, Grown grown, Indicator before) {
        Indicator figure = grown.figure();
        Paragraph paragraph = report.document().paragraphs().get(figure.paragraph());
        BigDecimal real = grown.from(before.quantity()).setScale(1, RoundingMode.HALF_UP);
        BigDecimal said = figure.growth();
        return new Spots(this, paragraph)
                .at(
                        figure.quantity().begin(),
                        figure.quantity().finish(),
                        new Sentence(
                                "“%s”这里是“%s”、%s，而%s报告第%d行是“%s”，按此应%s。"
                                        .formatted(
                                                figure.name(),
                                                figure.quote(),
                                                zh(said),
                                                earlier.name().zh(),
                                                before.line(),
                                                before.quote(),
                                                zh(real)),
                                "“%s” is “%s” here, %s; the report of %s has “%s” in line %d, from which it is %s."
                                        .formatted(
                                                figure.name(),
                                                figure.quote(),
                                                en(said),
                                                earlier.name().en(),
                                                before.quote(),
                                                before.line(),
                                                en(real))));
    }

    private static String zh(BigDecimal growth) {
        return (growth.signum() < 0 ? "下降" : "增长") + growth.abs().toPlainString() + "%";
    }

    private static String en(BigDecimal growth) {
        return (growth.signum() < 0 ? "down by " : "up by ") + growth.abs().toPlainString() + "%";
    }

    /** A figure with the growth that is said of it. */
    private record Grown(Indicator figure) {

        boolean fits(Indicator before) {
            BigDecimal lowest =
                    growth(shifted(figure.quantity(), -1), shifted(before.quantity(), 1));
            BigDecimal highest =
                    growth(shifted(figure.quantity(), 1), shifted(before.quantity(), -1));
            BigDecimal tolerance =
                    BigDecimal.ONE.movePointLeft(Math.max(0, said().scale())).max(SLACK);
            return said().compareTo(lowest.subtract(tolerance)) >= 0
                    && said().compareTo(highest.add(tolerance)) <= 0;
        }

        BigDecimal from(Quantity before) {
            return growth(figure.quantity().amount(), before.amount());
        }

        private BigDecimal said() {
            return figure.growth();
        }

        /** By as much as rounding may have taken away; never below zero. */
        private static BigDecimal shifted(Quantity quantity, int direction) {
            BigDecimal rounding = quantity.rounding().min(quantity.amount().movePointLeft(1));
            return quantity.amount().add(rounding.multiply(BigDecimal.valueOf(direction)));
        }

        private static BigDecimal growth(BigDecimal now, BigDecimal before) {
            return now.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
        }
    }
}
