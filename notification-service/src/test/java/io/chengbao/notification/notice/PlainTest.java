package io.chengbao.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    @Test
    void a_title_stays_as_it_is() {
        assertThat(Plain.line("柳溪镇 2026 年“工作总结” <一>")).isEqualTo("柳溪镇 2026 年“工作总结” <一>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"甲\r\nBcc: x@y", "甲\nBcc: x@y", "甲\u2028Bcc: x@y", "甲\u0085\u0000Bcc: x@y"})
    void what_ends_a_line_becomes_a_blank(String title) {
        assertThat(Plain.line(title)).isEqualTo("甲 Bcc: x@y");
    }

    @Test
    void what_turns_the_writing_direction_is_left_out() {
        assertThat(Plain.line("甲\u202E乙\u2066丙")).isEqualTo("甲乙丙");
    }

    @Test
    void a_very_long_title_is_cut_between_characters() {
        assertThat(Plain.line("𠀀".repeat(300))).isEqualTo("𠀀".repeat(200) + "…");
    }
}
