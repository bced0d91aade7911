package io.chengbao.reading.target;

import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Measure;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a report says of something that was looked for.
 *
 * @param value in the unit that was asked for, else as written
 * @param rounding what rounding may have taken from it
 * @param exact whether it can be reckoned with: no 余, 约 or 以上
 */
public record Reported(Indicator figure, BigDecimal value, BigDecimal rounding, boolean exact) {

    /**
     * @param measure of the unit asked for; null for any
     */
    static Reported value(Indicator figure, Measure measure) {
        BigDecimal unit = (measure == null ? figure.quantity().measure() : measure).factor();
        return new Reported(
                figure,
                plain(figure.quantity().amount().divide(unit, MathContext.DECIMAL64)),
                figure.quantity().rounding().divide(unit, MathContext.DECIMAL64),
                figure.quantity().exact());
    }

    static Reported growth(Indicator figure) {
        BigDecimal growth = figure.growth();
        return new Reported(
                figure,
                growth,
                BigDecimal.ONE
                        .movePointLeft(Math.max(0, growth.scale()))
                        .divide(BigDecimal.valueOf(2)),
                true);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
