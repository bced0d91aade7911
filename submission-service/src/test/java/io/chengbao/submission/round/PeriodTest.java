package io.chengbao.submission.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 1, 12",
        "2026年, 1, 12",
        "2026年度, 1, 12",
        "2026-H1, 1, 6",
        "2026年上半年, 1, 6",
        "2026H2, 7, 12",
        "2026年下半年, 7, 12",
        "2026-Q3, 7, 9",
        "2026年第二季度, 4, 6",
        "2026年前三季度, 1, 9",
        "2026年1至9月, 1, 9",
        "2026年1-9月, 1, 9",
        "2026-05, 5, 5",
        "2026年5月, 5, 5"
    })
    void reads_the_usual_words(String words, int first, int last) {
        assertThat(Period.of(words)).contains(new Period(2026, first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年度", "十四五", "2026-13", "2026年9至3月", "26年", "2026年Q5"})
    void is_silent_where_it_cannot_tell(String words) {
        assertThat(Period.of(words)).isEmpty();
    }

    @Test
    void is_before_what_ends_later() {
        assertThat(period("2025").isBefore(period("2026-H1"))).isTrue();
        assertThat(period("2026-H1").isBefore(period("2026"))).isTrue();
        assertThat(period("2026").isBefore(period("2026-H2"))).isFalse();
        assertThat(period("2025-H2")).isLessThan(period("2025"));
    }

    @Test
    void is_a_year_before_the_same_part_of_the_next() {
        assertThat(period("2025").isAYearBefore(period("2026"))).isTrue();
        assertThat(period("2025-H1").isAYearBefore(period("2026年上半年"))).isTrue();
        assertThat(period("2025").isAYearBefore(period("2026-H1"))).isFalse();
        assertThat(period("2024").isAYearBefore(period("2026"))).isFalse();
    }

    private static Period period(String words) {
        return Period.of(words).orElseThrow();
    }
}
