package io.chengbao.reading.document;

/** Whole numbers in Chinese characters, as headings and sentences write them. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** 一 to 九百九十九; 0 for what isn't one. */
    public static int ordinal(String text) {
        long value = value(text);
        return value > 0 && value < 1000 ? (int) value : 0;
    }

    /** 一 to 九千九百九十九亿…, 两 and 〇 too; −1 for what is no number. */
    public static long value(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
            if (known >= 0) {
                if (digit > 0) {
                    return -1;
                }
                digit = known;
                continue;
            }
            long unit = unit(c);
            if (unit < 0) {
                return -1;
            }
            if (unit >= 10_000) {
                section += Math.max(digit, 0);
                if (section == 0) {
                    return -1;
                }
                total += section * unit;
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * unit;
            }
            digit = -1;
        }
        return text.isEmpty() ? -1 : total + section + Math.max(digit, 0);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> -1;
        };
    }
}
