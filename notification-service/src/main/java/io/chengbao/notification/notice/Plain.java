package io.chengbao.notification.notice;

import java.util.regex.Pattern;

/**
 * Text of others as one harmless line: what ends lines would forge mail headers, what turns the
 * writing direction would make a title read as another one.
 */
final class Plain {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int LONGEST = 200;

    private Plain() {}

    static String line(String text) {
        String line =
                DIRECTIONS.matcher(LINE_ENDS.matcher(text).replaceAll(" ")).replaceAll("").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
