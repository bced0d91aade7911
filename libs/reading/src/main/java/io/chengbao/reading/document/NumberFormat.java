package io.chengbao.reading.document;

import java.util.Locale;

/**
 * The number formats (ISO/IEC 29500-1, 17.18.59) that Chinese reports number with; all others as
 * figures.
 */
final class NumberFormat {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] ROMAN = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int LETTERS = 26;

    /** Beyond this, letters and Roman numerals grow without end; nobody counts so far with them. */
    private static final int MOST = 999;

    private NumberFormat() {}

    static String format(String format, int number) {
        if (number < 1 || number > MOST) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital" ->
                    chinese(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            default -> Integer.toString(number);
        };
    }

    private static String chinese(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String text = hundreds > 0 ? DIGITS[hundreds] + "百" : "";
        if (tens > 0) {
            text += (hundreds == 0 && tens == 1 ? "" : DIGITS[tens]) + "十";
        } else if (hundreds > 0 && ones > 0) {
            text += "零";
        }
        return text + DIGITS[ones];
    }

    private static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append((char) (digit - '0' + '０')));
        return text.toString();
    }

    private static String circled(int number) {
        return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    /** A…Z, then AA, BB, …, as Word does it. */
    private static String letter(char first, int number) {
        char letter = (char) (first + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }
}
