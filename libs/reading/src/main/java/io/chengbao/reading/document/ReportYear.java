package io.chengbao.reading.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that a report is of: the one in its title, else the first that it names. */
public final class ReportYear {

    private static final int FIRST_PARAGRAPHS = 8;
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

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
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
