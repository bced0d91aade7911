package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.ChineseNumber;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * A day as a text gives it: 2023年2月30日, 六月三十一日, 2023.2.30; or a month alone.
 *
 * @param year a leap year where the text names none
 * @param day 1 where it names none
 */
record CalendarDay(int begin, int finish, int year, int month, int day) {

    private static final int LEAP_YEAR = 2024;
    private static final int MONTHS = 12;

    /** First group the year, last two month and day. The moon's months have other days. */
    private static final List<AnchoredPattern> FORMS =
            List.of(
                    AnchoredPattern.at(
                            "0123456789",
                            "(?<![\\d.．/第历])(?:(20\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})日|[份底末]|[上中下]旬)"),
                    AnchoredPattern.at(
                            "一二三四五六七八九十", "(?<!历)()([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"),
                    AnchoredPattern.at(
                            "2",
                            "(?<![\\d.．\\-/])(20\\d\\d)([.．\\-/])(0?[1-9]|1[0-2])\\2([0-3]\\d)(?![\\d.．\\-/])"));

    static Stream<CalendarDay> in(String text) {
        return FORMS.stream().flatMap(form -> form.in(text)).map(CalendarDay::of);
    }

    boolean exists() {
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static CalendarDay of(MatchResult match) {
        int day = match.groupCount();
        return new CalendarDay(
                match.start(),
                match.end(),
                number(match.group(1), LEAP_YEAR),
                number(match.group(day - 1), 0),
                number(match.group(day), 1));
    }

    private static int number(String text, int none) {
        if (text == null || text.isEmpty()) {
            return none;
        }
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : ChineseNumber.ordinal(text);
    }
}
