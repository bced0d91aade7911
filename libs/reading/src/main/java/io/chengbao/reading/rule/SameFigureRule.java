package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Quantity;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One figure with two values in different paragraphs: the same name, of the same time, in units of
 * one kind.
 */
final class SameFigureRule extends Named {

    private static final Set<String> COUNTED =
            Set.of("户", "人", "件", "元", "亩", "公里", "个", "家", "座", "吨", "%");
    private static final Map<String, String> SAME_AS = Map.of("名", "人", "位", "人", "起", "件");

    private static final int LONG = 4;
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    SameFigureRule() {
        super("same-figure", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        Map<String, List<Indicator>> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        ReportedAmount.of(report, SameFigureRule::isOneOfAKind)
                .forEach(
                        amount -> {
                            Indicator figure = amount.figure();
                            List<Indicator> before =
                                    known.computeIfAbsent(key(amount), key -> new ArrayList<>());
                            // Agreeing with one of several is agreeing.
                            if (!before.isEmpty()
                                    && before.stream()
                                            .allMatch(other -> contradict(other, figure))) {
                                findings.add(finding(report, before.get(0), figure));
                            }
                            before.add(figure);
                        });
        return findings.stream();
    }

    private static String key(ReportedAmount amount) {
        return amount.name() + "/" + unit(amount.figure()) + "/" + amount.time();
    }

    private static String unit(Indicator figure) {
        String kind = figure.quantity().measure().kind();
        return SAME_AS.getOrDefault(kind, kind);
    }

    private static boolean isOneOfAKind(Indicator figure) {
        String name = ReportedAmount.name(figure);
        return FigureName.isOneOfAKind(name)
                || name.length() >= LONG
                        && COUNTED.contains(unit(figure))
                        && !FigureName.isCountedAgain(name);
    }

    private static boolean contradict(Indicator a, Indicator b) {
        return a.paragraph() != b.paragraph() && differ(a.quantity(), b.quantity());
    }

    /** By more than rounding, and by so little that they are of one thing. */
    private static boolean differ(Quantity a, Quantity b) {
        BigDecimal less = a.amount().min(b.amount());
        BigDecimal more = a.amount().max(b.amount());
        BigDecimal coarser = a.rounding().max(b.rounding());
        // 2.1万人 and 21万人: the same digits, of another magnitude.
        boolean slip = digits(a).equals(digits(b)) && digits(a).compareTo(BigInteger.TEN) > 0;
        return more.subtract(less).compareTo(coarser) > 0
                && (slip || more.compareTo(less.multiply(TWICE)) < 0);
    }

    private static BigInteger digits(Quantity quantity) {
        return quantity.amount().stripTrailingZeros().unscaledValue();
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
