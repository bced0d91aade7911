package io.chengbao.reading.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that a report is of: the one in its title, else the first that it names. */
public final class ReportYear {

    private static final int FIRST_PARAGRAPHS = 8;
    private static final String DIGITS = "〇一二三四五六七八九";

    /** 2020年, 二〇二〇年 and what is typed for 〇. */
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年|二[〇○零Ｏ]([〇○零Ｏ一二三四五六七八九]{2})年");

    private ReportYear() {}

    /** 0 where nothing says it. */
    public static int of(Document document) {
        int year = document.title() == null ? 0 : in(document.title());
        for (int i = 0;
                year == 0 && i < Math.min(FIRST_PARAGRAPHS, document.paragraphs().size());
                i++) {
            year = in(document.paragraphs().get(i).text());
        }
        return year;
    }

    private static int in(String text) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        String characters = matcher.group(2);
        return characters == null
                ? Integer.parseInt(matcher.group(1))
                : 2000 + 10 * digit(characters.charAt(0)) + digit(characters.charAt(1));
    }

    private static int digit(char character) {
        return Math.max(0, DIGITS.indexOf(character));
    }
}
