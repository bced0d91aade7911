package io.chengbao.reading.document;

/**
 * Western marks in Chinese text, taken for the Chinese ones that they stand for: many a report has
 * 12户,36人 all through, and what is understood of it shouldn't depend on that.
 */
public final class ChineseMarks {

    private static final String WESTERN = ",;:()?!";
    private static final String CHINESE = "，；：（）？！";

    private ChineseMarks() {}

    /** As long as the text, each letter at its place; 1,200 and 8:30 stay as they are. */
    public static String in(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = c > '?' ? -1 : WESTERN.indexOf(c);
            if (mark >= 0 && isBesideChinese(changed == null ? text : changed, i)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, CHINESE.charAt(mark));
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean isBesideChinese(CharSequence text, int at) {
        int behind = at + 1;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return at > 0 && isChinese(text.charAt(at - 1))
                || behind >= text.length()
                || isChinese(text.charAt(behind));
    }

    /** With its marks; 5%, too. */
    private static boolean isChinese(char c) {
        return c >= 0x2000 || c == '%';
    }
}
