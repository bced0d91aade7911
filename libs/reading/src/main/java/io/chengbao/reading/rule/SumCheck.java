package io.chengbao.reading.rule;

import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Compares a figure with what should make it up, and tells where they disagree. */
record SumCheck(Spots spots, List<Finding> findings) {

    static final BigDecimal NEARLY = new BigDecimal("0.95");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** As much as parts behind commas may be taken for parts. */
    private static final BigDecimal HALF_AS_MUCH_AGAIN = new BigDecimal("1.5");

    /** With some of its parts: more than all of it, or nearly all. */
    void compareSome(Indicator whole, Parts parts) {
        BigDecimal sum = Reckoning.sum(parts.figures());
        BigDecimal tolerance = tolerance(whole, parts.figures());
        boolean more =
                isMore(whole, parts)
                        && !(parts.loose()
                                && sum.compareTo(
                                                Reckoning.amount(whole)
                                                        .multiply(HALF_AS_MUCH_AGAIN))
                                        > 0);
        boolean almost =
                parts.figures().size() > 2
                        && !parts.loose()
                        && sum.compareTo(Reckoning.amount(whole).multiply(NEARLY)) > 0
                        && sum.compareTo(Reckoning.amount(whole).subtract(tolerance)) < 0;
        if ((more || almost) && parts.figures().stream().allMatch(Reckoning::isExact)) {
            findings.add(unequal(whole, sum));
        }
    }

    static boolean isMore(Indicator whole, Parts parts) {
        BigDecimal most = Reckoning.amount(whole).add(tolerance(whole, parts.figures()));
        return Reckoning.sum(parts.figures()).compareTo(most) > 0;
    }

    /** 累计 may count more than the years that were named, but hardly by one in a hundred. */
    void compareNearly(PartLists.Sum years) {
        BigDecimal sum = Reckoning.sum(years.parts());
        BigDecimal whole = Reckoning.amount(years.whole());
        boolean near =
                sum.compareTo(whole.multiply(NEARLY)) > 0
                        && whole.compareTo(sum.multiply(NEARLY)) > 0;
        boolean exact =
                Reckoning.isExact(years.whole())
                        && years.parts().stream().allMatch(Reckoning::isExact);
        if (near
                && exact
                && !Reckoning.isNear(sum, whole, tolerance(years.whole(), years.parts()))) {
            findings.add(unequal(years.whole(), sum));
        }
    }

    /** With all of its parts. */
    void compare(Indicator whole, List<Indicator> parts) {
        BigDecimal sum = Reckoning.sum(parts);
        // Half of it, or twice: these are not its parts.
        boolean related =
                sum.compareTo(Reckoning.amount(whole).multiply(HALF)) > 0
                        && sum.multiply(HALF).compareTo(Reckoning.amount(whole)) < 0;
        if (related && !Reckoning.isNear(sum, Reckoning.amount(whole), tolerance(whole, parts))) {
            findings.add(unequal(whole, sum));
        }
    }

    /** What is written without decimals in one unit isn't rounded. */
    private static BigDecimal tolerance(Indicator whole, List<Indicator> parts) {
        List<Indicator> all = new ArrayList<>(parts);
        all.add(whole);
        BigDecimal factor = whole.quantity().measure().factor();
        boolean counted =
                all.stream()
                        .map(Indicator::quantity)
                        .allMatch(
                                figure ->
                                        figure.value().scale() <= 0
                                                && !figure.isPercent()
                                                && figure.measure().factor().compareTo(factor)
                                                        == 0);
        return counted ? BigDecimal.ZERO : Reckoning.rounding(all);
    }

    private Finding unequal(Indicator whole, BigDecimal sum) {
        return Reckoning.at(
                spots,
                whole,
                "分项相加是" + Reckoning.written(sum, whole) + "，与总数“" + whole.quote() + "”不符。",
                "The parts make up %s, the whole is “%s”."
                        .formatted(Reckoning.written(sum, whole), whole.quote()));
    }
}
