package io.chengbao.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12户,36人;投资(万元):5%,|12户，36人；投资（万元）：5%，",
                "12 户, 36 人|12 户， 36 人",
                "1,200人 8:30 https://a.cn a(b)|1,200人 8:30 https://a.cn a(b）",
                "好？好!|好？好！"
            })
    void standAtTheirPlaces(String western, String chinese) {
        assertThat(ChineseMarks.in(western)).isEqualTo(chinese).hasSameSizeAs(western);
    }
}
