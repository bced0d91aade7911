package io.chengbao.reading.figure;

import java.math.BigDecimal;

/**
 * One figure of the report (指标).
 *
 * @param name what is counted, as the text names it; empty where it doesn't
 * @param period what time it is of, as written, such as 上半年 or 1至11月; null where nothing says so
 * @param growth by how many per cent or percentage points it rose, negative where it fell; null
 *     where nothing says so
 * @param paragraph the index of its paragraph in the document
 * @param line that paragraph's line
 * @param start where the quote begins in that paragraph's text, in code points from 0
 * @param end where it ends, exclusive
 * @param quote number, unit and comparator as they stand there
 */
public record Indicator(
        String name,
        Quantity quantity,
        String period,
        BigDecimal growth,
        int paragraph,
        int line,
        int start,
        int end,
        String quote) {

    Indicator called(String words) {
        return new Indicator(words, quantity, period, growth, paragraph, line, start, end, quote);
    }

    Indicator growing(BigDecimal by) {
        return new Indicator(name, quantity, period, by, paragraph, line, start, end, quote);
    }
}
