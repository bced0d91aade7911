package io.chengbao.submission.round;

import io.chengbao.reading.finding.Sentence;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What time a round is about, as far as its free words say: 2025, 2025-H1, 2025年上半年, 2025-Q3,
 * 2025年1至9月. Ordered by its end, then by its length.
 *
 * @param year the calendar year
 * @param firstMonth from 1
 * @param lastMonth to 12, inclusive
 */
public record Period(int year, int firstMonth, int lastMonth) implements Comparable<Period> {

    private static final Comparator<Period> BY_END =
            Comparator.comparingInt(Period::year)
                    .thenComparingInt(Period::lastMonth)
                    .thenComparing(Comparator.comparingInt(Period::firstMonth).reversed());

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?度?[-－/ ]?(.*)");
    private static final Pattern QUARTER = Pattern.compile("Q([1-4])|第?([一二三四])季度");
    private static final Pattern MONTHS =
            Pattern.compile("0?(\\d{1,2})月?(?:[-—~～至到]0?(\\d{1,2})月?)?");

    private static final String QUARTERS = "一二三四";

    /** Empty where the words are others: such a round is before and behind none. */
    public static Optional<Period> of(String words) {
        Matcher year = YEAR.matcher(words.strip());
        return year.matches()
                ? part(Integer.parseInt(year.group(1)), year.group(2).strip())
                : Optional.empty();
    }

    private static Optional<Period> part(int year, String part) {
        Matcher quarter = QUARTER.matcher(part);
        if (quarter.matches()) {
            int number =
                    quarter.group(1) != null
                            ? Integer.parseInt(quarter.group(1))
                            : QUARTERS.indexOf(quarter.group(2)) + 1;
            return Optional.of(new Period(year, 3 * number - 2, 3 * number));
        }
        return switch (part) {
            case "", "全年" -> Optional.of(new Period(year, 1, 12));
            case "H1", "上半年", "半年" -> Optional.of(new Period(year, 1, 6));
            case "H2", "下半年" -> Optional.of(new Period(year, 7, 12));
            case "前三季度" -> Optional.of(new Period(year, 1, 9));
            default -> months(year, MONTHS.matcher(part));
        };
    }

    private static Optional<Period> months(int year, Matcher months) {
        if (!months.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(months.group(1));
        int last = months.group(2) == null ? first : Integer.parseInt(months.group(2));
        return first >= 1 && first <= last && last <= 12
                ? Optional.of(new Period(year, first, last))
                : Optional.empty();
    }

    /** Whether it ended earlier. */
    public boolean isBefore(Period other) {
        return year * 12 + lastMonth < other.year * 12 + other.lastMonth;
    }

    /** Whether it is the same part of the year before, so that growth can be reckoned from it. */
    public boolean isAYearBefore(Period other) {
        return year + 1 == other.year
                && firstMonth == other.firstMonth
                && lastMonth == other.lastMonth;
    }

    /** 2025年, 2025年上半年, 2025年1至9月 */
    public Sentence name() {
        if (firstMonth == 1 && lastMonth == 12) {
            return new Sentence(year + "年", Integer.toString(year));
        }
        if (firstMonth == 1 && lastMonth == 6) {
            return new Sentence(year + "年上半年", "the first half of " + year);
        }
        return new Sentence(
                "%d年%d至%d月".formatted(year, firstMonth, lastMonth),
                "months %d to %d of %d".formatted(firstMonth, lastMonth, year));
    }

    @Override
    public int compareTo(Period other) {
        return BY_END.compare(this, other);
    }
}
