package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.ChineseNumber;
import java.time.YearMonth;
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

    /** Groups: year, month, day. The moon's months have other days. */
    private static final AnchoredPattern DAY =
            AnchoredPattern.at(
                    "0123456789一二三四五六七八九十",
                    "(?<![\\d.．/第历])(?:(20\\d\\d)年)?(?:(\\d{1,2})月(?:(\\d{1,2})日|[份底末]|[上中下]旬)|([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日)"
                            + "|(?<![\\d.．\\-/])(20\\d\\d)([.．\\-/])(0?[1-9]|1[0-2])\\7([0-3]\\d)(?![\\d.．\\-/])");

    static Stream<CalendarDay> in(String text) {
        return DAY.in(text).map(CalendarDay::of);
    }

    boolean exists() {
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static CalendarDay of(MatchResult match) {
        int year = number(match.group(1), match.group(6));
        return new CalendarDay(
                match.start(),
                match.end(),
                year == 0 ? LEAP_YEAR : year,
                number(match.group(2), match.group(4), match.group(8)),
                match.group(2) != null && match.group(3) == null
                        ? 1
                        : number(match.group(3), match.group(5), match.group(9)));
    }

    /** Of the one that matched; 0 for none. */
    private static int number(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return Character.isDigit(group.charAt(0))
                        ? Integer.parseInt(group)
                        : ChineseNumber.ordinal(group);
            }
        }
        return 0;
    }
}
