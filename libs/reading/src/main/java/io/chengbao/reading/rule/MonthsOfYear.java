package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.ChineseNumber;
import io.chengbao.reading.document.Document;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first months of a year, all twelve of a whole one: the time that a figure, or a report, is
 * of.
 *
 * @param year the report's own is 0 where its title doesn't say it, and the one before −1
 */
record MonthsOfYear(int year, int months) {

    static final int WHOLE = 12;

    private static final int HALF = 6;
    private static final int QUARTER = 3;
    private static final int NONE = Integer.MIN_VALUE;
    private static final int LONGEST_BEFORE = 160;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

    /** Not 较上年 and 与去年同期相比. */
    private static final String YEARS =
            "(?<![比较与同按\\d])(20\\d\\d年|[今本去明往历次多]年|[上前]一?年|近[一两二三四五六七八九十\\d]{0,2}年|[两二三四五六七八九十]年(?=来|间))"
                    + "(?!度?的?同期|[^，。；]{0,3}相比)";

    private static final String MONTHS =
            "(?:(?:1|一)月?份?[至到—\\-－~～]{1,3}(\\d{1,2})月|(?<!\\d)(\\d{1,2})月([底末])?)";

    private static final String QUARTERS = "(前|第)?([一二两三四])个?季度";

    /** Groups: a year, or a part of one; 截至 and what comes behind it. */
    private static final AnchoredPattern TIME =
            AnchoredPattern.at(
                    "0123456789今本去明往历次多上前近下第一二两三四五六七八九十全年截",
                    "(?=\\D|\\d{1,4}+[年月份至到—~～\\-－])(?:"
                            + YEARS
                            + "|((?:上|下|前)半年|半年来|"
                            + QUARTERS
                            + "|"
                            + MONTHS
                            + "|全年|年(?:末|底|内))(?!同期|[^，。；]{0,3}相比)|截[至止])");

    private static final Pattern MONTHS_ALONE = Pattern.compile(MONTHS);
    private static final Pattern QUARTERS_ALONE = Pattern.compile(QUARTERS);

    /** By its title: a report of a half-year, of quarters or of the year. */
    static MonthsOfYear of(Document document) {
        String title = document.title() == null ? "" : document.title();
        Matcher year = YEAR.matcher(title);
        int own = year.find() ? Integer.parseInt(year.group()) : 0;
        int months = title.contains("上半年") || title.contains("半年工作") ? HALF : months(title, true);
        return new MonthsOfYear(own, months > 0 ? months : WHOLE);
    }

    /**
     * Of what time a figure is in a report of this time.
     *
     * @param begin where its sentence begins
     * @param at where it stands itself
     * @return null for another stretch than the first months of a year, and where it can't be told
     */
    MonthsOfYear of(String text, int begin, int at) {
        Reader said = new Reader();
        TIME.in(text.substring(Math.max(begin, at - LONGEST_BEFORE), at)).forEach(said::read);
        if (said.any) {
            return said.time();
        }
        // 2022年，…。财政总收入…: the sentence before may go on dating this one.
        TIME.in(text.substring(Math.max(0, begin - LONGEST_BEFORE), begin)).forEach(said::read);
        return equals(said.time()) ? this : null;
    }

    /** 0 for what aren't the first months. */
    private static int months(String part, boolean upTo) {
        Matcher months = MONTHS_ALONE.matcher(part);
        if (months.find()) {
            boolean first = months.group(1) != null;
            int last = Integer.parseInt(months.group(first ? 1 : 2));
            return last <= WHOLE && (first || upTo || months.group(3) != null) ? last : 0;
        }
        Matcher quarters = QUARTERS_ALONE.matcher(part);
        if (!quarters.find()) {
            return 0;
        }
        int last = quarters.group(2).equals("两") ? 2 : ChineseNumber.ordinal(quarters.group(2));
        return last == 1 || "前".equals(quarters.group(1)) ? last * QUARTER : 0;
    }

    /** Takes what one word of time after the other says. */
    private final class Reader {

        private boolean any;
        private boolean upTo;
        private int saidYear = year;
        private int saidMonths = months;

        void read(MatchResult time) {
            if (time.group(1) != null) {
                any = true;
                saidYear = yearOf(time.group(1));
                saidMonths = saidYear == year ? months : WHOLE;
            } else if (time.group(2) != null) {
                any = true;
                saidMonths = monthsOf(time.group(2));
            } else {
                upTo = true;
            }
        }

        MonthsOfYear time() {
            return saidYear == NONE || saidMonths == 0
                    ? null
                    : new MonthsOfYear(saidYear, saidMonths);
        }

        private int yearOf(String word) {
            return switch (word.charAt(0)) {
                case '今', '本' -> year;
                case '去', '上' -> year - 1;
                case '2' -> Integer.parseInt(word.substring(0, 4));
                default -> NONE;
            };
        }

        private int monthsOf(String part) {
            if (part.startsWith("全年") || part.startsWith("年")) {
                return WHOLE;
            }
            return part.startsWith("下") ? 0 : part.contains("半年") ? HALF : months(part, upTo);
        }
    }
}
