package io.chengbao.reading.figure;

import java.math.BigDecimal;

/**
 * A number with its unit at one place of a text; places in chars.
 *
 * @param value as written, before the unit's magnitude: 4.5 of 4.5亿元
 * @param unit as written, magnitude included
 * @param begin where it begins, a comparator before it included
 * @param numberBegin where the number begins
 * @param unitEnd where the unit ends
 * @param finish where it ends, exclusive, a comparator behind it included
 * @param comparator null for none
 * @param exact whether the number can be reckoned with: no 余, 约 or 以上
 */
public record Quantity(
        BigDecimal value,
        String unit,
        int begin,
        int numberBegin,
        int unitEnd,
        int finish,
        String comparator,
        boolean exact) {

    public Measure measure() {
        return Measure.of(unit);
    }

    /** In the unit of its kind. */
    public BigDecimal amount() {
        return value.multiply(measure().factor());
    }

    /** Half a unit of the last place written: what rounding may have taken away. */
    public BigDecimal rounding() {
        return BigDecimal.ONE
                .movePointLeft(Math.max(value.scale(), 0))
                .multiply(measure().factor())
                .divide(BigDecimal.valueOf(2));
    }

    /** The same where its unit stands elsewhere: no place beyond the text's end. */
    Quantity within(int length) {
        return new Quantity(
                value,
                unit,
                begin,
                numberBegin,
                Math.min(unitEnd, length),
                Math.min(finish, length),
                comparator,
                exact);
    }

    public boolean isPercent() {
        return unit.equals("%") || unit.equals("％");
    }

    /** The same with the minus before it. */
    Quantity negated() {
        return new Quantity(
                value.negate(), unit, begin - 1, numberBegin, unitEnd, finish, comparator, exact);
    }

    boolean isPercentagePoints() {
        return unit.endsWith("分点");
    }
}
