package io.chengbao.reading.figure;

import io.chengbao.reading.document.ChineseNumber;
import java.math.BigDecimal;

/**
 * A number in Chinese characters at one place of a text: 三十二, 四点五亿, 两千余.
 *
 * @param end where the number ends
 * @param unitBegin where its unit would begin: behind 余 or 多
 * @param more whether 余 or 多 stands there
 */
record Numeral(BigDecimal value, int end, int unitBegin, boolean more) {

    private static final String DIGITS = "零一二三四五六七八九〇";
    private static final String LETTERS = DIGITS + "十百千万亿两";
    private static final int MOST_DECIMALS = 4;

    /** Null where none is. */
    static Numeral at(String text, int at) {
        int end = runEnd(text, at);
        long whole = ChineseNumber.value(text.substring(at, end));
        if (whole < 0) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(whole);
        int decimals = end < text.length() && text.charAt(end) == '点' ? end + 1 : end;
        int last = decimals;
        while (last > end && last < text.length() && digit(text.charAt(last)) >= 0) {
            last++;
        }
        if (last > decimals && last - decimals <= MOST_DECIMALS) {
            value = value.add(fraction(text, decimals, last));
            end = last;
        }
        boolean more = end < text.length() && "余多".indexOf(text.charAt(end)) >= 0;
        return new Numeral(value, end, more ? end + 1 : end, more);
    }

    static int runEnd(String text, int at) {
        int end = at;
        while (end < text.length() && LETTERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static BigDecimal fraction(String text, int begin, int end) {
        long digits = 0;
        for (int i = begin; i < end; i++) {
            digits = 10 * digits + digit(text.charAt(i));
        }
        return BigDecimal.valueOf(digits, end - begin);
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    boolean isAtLeast(int least) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    boolean isFraction() {
        return value.scale() > 0;
    }
}
