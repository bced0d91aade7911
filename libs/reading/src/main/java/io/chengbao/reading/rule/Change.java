package io.chengbao.reading.rule;

import io.chengbao.reading.figure.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** From one amount to another, and what may be said of it. */
record Change(BigDecimal from, BigDecimal to, BigDecimal rounding, boolean ofRates) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal SLACK = new BigDecimal("0.06");

    /** 翻一番 is said of a little less than twice, and of somewhat more. */
    private static final BigDecimal LEAST_OF_DOUBLE = new BigDecimal("0.95");

    private static final BigDecimal MOST_OF_DOUBLE = new BigDecimal("1.5");

    static Change between(Indicator from, Indicator to) {
        return new Change(
                Reckoning.amount(from),
                Reckoning.amount(to),
                rounding(from).add(rounding(to)),
                to.quantity().isPercent());
    }

    /** 达到300万元，增加100万元. */
    static Change by(Indicator change, boolean falls, Indicator to) {
        BigDecimal by = Reckoning.amount(change);
        BigDecimal amount = Reckoning.amount(to);
        return new Change(
                falls ? amount.add(by) : amount.subtract(by),
                amount,
                rounding(change).add(rounding(to)),
                to.quantity().isPercent());
    }

    boolean isGrowth() {
        return from.signum() > 0;
    }

    BigDecimal difference() {
        return to.subtract(from);
    }

    BigDecimal percent() {
        return difference().multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }

    /** The difference itself where rates change, for 提高10% is said of points too. */
    boolean isBy(BigDecimal percent) {
        BigDecimal written = BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale())).add(SLACK);
        return Reckoning.isNear(percent(), percent, written.add(inPercent()))
                || ofRates && isByAmount(percent);
    }

    boolean isByAmount(BigDecimal amount) {
        return Reckoning.isNear(difference(), amount, rounding.add(SLACK.movePointLeft(2)));
    }

    /** 增长1.2倍. */
    boolean isByTimes(BigDecimal times, BigDecimal tolerance) {
        return Reckoning.isNear(percent().divide(HUNDRED), times, tolerance);
    }

    /** 翻一番 is twice, 翻两番 four times as much. */
    boolean isDoubled(int times) {
        BigDecimal wanted = from.multiply(BigDecimal.valueOf(1L << times));
        return to.compareTo(wanted.multiply(LEAST_OF_DOUBLE)) >= 0
                && to.compareTo(wanted.multiply(MOST_OF_DOUBLE)) <= 0;
    }

    String rounded() {
        return ofRates
                ? difference().stripTrailingZeros().toPlainString() + "个百分点"
                : percent().setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private BigDecimal inPercent() {
        return rounding.multiply(HUNDRED).divide(from, MathContext.DECIMAL32);
    }

    /** Whole persons and households aren't rounded. */
    private static BigDecimal rounding(Indicator figure) {
        boolean counted =
                figure.quantity().value().scale() <= 0
                        && figure.quantity().measure().factor().compareTo(BigDecimal.ONE) == 0;
        return counted ? BigDecimal.ZERO : figure.quantity().rounding();
    }
}
