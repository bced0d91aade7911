package io.chengbao.reading.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the number of a heading says.
 *
 * @param ordinal from 1
 * @param form what of it isn't the count: （） of （一）, 、 of 一、
 */
public record OutlineNumber(int ordinal, String form) {

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+|[一二三四五六七八九十百]+");

    /** Null where there is none that counts, as in ㈠. */
    public static OutlineNumber of(String number) {
        Matcher digits = DIGITS.matcher(number);
        if (!digits.find()) {
            return null;
        }
        int ordinal = ordinal(digits.group());
        return ordinal == 0 ? null : new OutlineNumber(ordinal, form(number.strip()));
    }

    /** Whether it is the next one, of whatever form. */
    public boolean isSuccessorOf(OutlineNumber before) {
        return ordinal == before.ordinal + 1;
    }

    /** Full-width and half-width marks are one form: another rule minds the width. */
    private static String form(String number) {
        return DIGITS.matcher(number)
                .replaceAll("")
                .replace('(', '（')
                .replace(')', '）')
                .replace('．', '.');
    }

    private static int ordinal(String digits) {
        return Character.isDigit(digits.charAt(0))
                ? Integer.parseInt(digits.substring(0, Math.min(3, digits.length())))
                : ChineseNumber.ordinal(digits);
    }
}
