package io.chengbao.reading.rule;

import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A part of a whole, in per cent. */
record Ratio(Indicator part, Indicator whole) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal SLACK = new BigDecimal("0.06");

    /** What 约 and 近 may be away from it, in points. */
    private static final BigDecimal ABOUT = new BigDecimal(5);

    /** In points. */
    private static final BigDecimal FAR = new BigDecimal(30);

    private static final BigDecimal SLIP = new BigDecimal("0.5");

    private static final Pattern AT_LEAST = Pattern.compile("以上|超过?|逾|余|突破|不少于|不低于|至少|高于");
    private static final Pattern AT_MOST = Pattern.compile("以[下内]|不[足到]|不超过|不高于|低于|最多");

    private static final Pattern PLAN = Pattern.compile("目标|任务|计划(?!生育)");

    BigDecimal percent() {
        return Reckoning.amount(part)
                .multiply(HUNDRED)
                .divide(Reckoning.amount(whole), MathContext.DECIMAL32);
    }

    boolean isWithinAll() {
        return percent().compareTo(HUNDRED) <= 0;
    }

    /** Whether that can be said of it. */
    boolean fits(Quantity said) {
        String comparator = said.comparator() == null ? "" : said.comparator();
        BigDecimal away = percent().subtract(said.amount());
        BigDecimal tolerance = SLACK.add(said.rounding()).add(rounding());
        if (AT_LEAST.matcher(comparator).matches()) {
            return away.compareTo(tolerance.negate()) >= 0;
        }
        if (AT_MOST.matcher(comparator).matches()) {
            return away.compareTo(tolerance) <= 0;
        }
        return away.abs().compareTo(said.exact() ? tolerance : ABOUT.max(tolerance)) <= 0;
    }

    /** So far from it that it is hardly said of these two, unless a decimal point slipped. */
    boolean isFarFrom(Quantity said) {
        BigDecimal off = percent().subtract(said.amount()).abs();
        return off.compareTo(FAR) > 0
                && !Reckoning.isNear(percent().movePointLeft(1), said.amount(), SLIP)
                && !Reckoning.isNear(percent(), said.amount().movePointLeft(1), SLIP);
    }

    /** To one decimal place. */
    String rounded() {
        return percent().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** In points: 1.2亿元 may be 1.24, but 12000万元 is what it is, and so is what was planned. */
    private BigDecimal rounding() {
        BigDecimal ofWhole = PLAN.matcher(whole.name()).find() ? BigDecimal.ZERO : relative(whole);
        return relative(part).add(ofWhole).multiply(percent());
    }

    private static BigDecimal relative(Indicator figure) {
        Quantity quantity = figure.quantity();
        return quantity.value().scale() <= 0
                ? BigDecimal.ZERO
                : quantity.rounding().divide(quantity.amount(), MathContext.DECIMAL32);
    }
}
