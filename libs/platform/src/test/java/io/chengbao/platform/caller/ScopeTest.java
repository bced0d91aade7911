package io.chengbao.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "990127, 990127101, true",
        "990127, 990127, true",
        "9901, 990127101, true",
        "'', 990127101, true",
        "990127101, 990127, false",
        "990127, 990128101, false",
        "990127, 99012, false",
        "990127101, 990127102, false"
    })
    void covers_what_begins_with_the_code(String code, String other, boolean covered) {
        Scope scope = Scope.below(code);

        assertThat(scope.covers(other)).isEqualTo(covered);
        assertThat(scope.lower().compareTo(other) <= 0 && other.compareTo(scope.upper()) < 0)
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"990127", "''", "0"})
    void nothing_covers_nothing(String code) {
        Scope nothing = Scope.nothing();

        assertThat(nothing.covers(code)).isFalse();
        assertThat(nothing.lower().compareTo(code) <= 0 && code.compareTo(nothing.upper()) < 0)
                .isFalse();
    }
}
