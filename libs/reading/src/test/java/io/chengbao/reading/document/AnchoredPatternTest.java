package io.chengbao.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AnchoredPatternTest {

    private static final String FIGURE = "(?<!第)(\\d{1,3})[户人]|共(?=\\d)|人$";

    private final AnchoredPattern figures = AnchoredPattern.at("0123456789共人", FIGURE);

    @Property
    void findsWhatThePatternFinds(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = '0', to = '3')
                    @Chars({'户', '人', '共', '第', '，'})
                    String text) {
        assertThat(figures.in(text).map(MatchResult::group))
                .containsExactlyElementsOf(
                        Pattern.compile(FIGURE)
                                .matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .toList());
    }

    @Test
    void isLazySoThatACallerMayStopEarly() {
        String text = "12户".repeat(100_000);

        assertThat(figures.in(text).limit(2).map(MatchResult::start)).containsExactly(0, 3);
    }
}
