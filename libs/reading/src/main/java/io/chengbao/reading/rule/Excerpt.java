package io.chengbao.reading.rule;

import java.util.regex.MatchResult;

/** The few words around a match by which a person recognises the place: not beyond the clause. */
final class Excerpt {

    private static final int BEFORE = 6;
    private static final int AFTER = 4;
    private static final String BOUNDS = "，。；：、！？,;:!?“”‘’《》（）()\n\t";

    private Excerpt() {}

    static String around(String text, MatchResult match) {
        int from = match.start();
        for (int i = 0; i < BEFORE && from > 0 && !isBound(text.codePointBefore(from)); i++) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        int to = match.end();
        for (int i = 0; i < AFTER && to < text.length() && !isBound(text.codePointAt(to)); i++) {
            to += Character.charCount(text.codePointAt(to));
        }
        return text.substring(from, to).strip();
    }

    private static boolean isBound(int codePoint) {
        return BOUNDS.indexOf(codePoint) >= 0;
    }
}
