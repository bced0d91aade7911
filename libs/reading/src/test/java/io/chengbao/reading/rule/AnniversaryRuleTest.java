package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnniversaryRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023年工作总结\\n纪念毛泽东同志诞辰120周年活动圆满举行。   | 纪念毛泽东同志诞辰120周年
                    二〇二〇年工作总结\\n今年是新中国成立70周年，意义重大。      | 今年是新中国成立70周年
                    二○一五年工作总结\\n今年是改革开放30周年。             | 今年是改革开放30周年
                    2019年工作总结和2020年工作计划\\n2020年是改革开放41周年。 | 2020年是改革开放41周年
                    2025年工作总结\\n围绕庆祝建党105周年开展宣讲72场。        | 围绕庆祝建党105周年
                    2024年工作总结\\n纪念红军长征会师90周年。              | 纪念红军长征会师90周年
                    2023年工作总结\\n今年是党的二十大召开之年。             | 党的二十大召开之年
                    2018年工作总结\\n今年是党的十九大召开之年。             | 党的十九大召开之年
                    2023年工作总结\\n今年是“十四五”开局之年。              | “十四五”开局之年
                    2016年工作总结\\n今年是“十二五”收官之年。              | “十二五”收官之年
                    2021年工作总结\\n今年是全面贯彻党的二十大精神的开局之年。  | 贯彻党的二十大精神的开局之年
                    2022年工作总结\\n\u3000\u3000建党100周年系列活动有序开展。  | 建党100周年
                    """)
    void tellsWhatIsOfAnotherYear(String text, String quote) {
        assertThat(Quotes.of("anniversary", text)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年工作总结\\n纪念毛泽东同志诞辰130周年活动圆满举行。",
                "二〇一九年工作总结\\n今年是新中国成立70周年。",
                "二零零八年工作总结\\n今年是改革开放30周年。",
                "2021年工作总结\\n2018年是改革开放40周年，活动延续至今。",
                "2025年工作总结\\n明年将庆祝建党105周年。",
                "2025年工作总结\\n一、下一步打算\\n以庆祝建党105周年为契机，抓好教育。",
                "2022年工作总结\\n今年是党的二十大召开之年。",
                "2023年工作总结\\n今年是全面贯彻党的二十大精神的开局之年。",
                "2021年工作总结\\n今年是“十四五”开局之年。",
                "2024年工作总结\\n明年是“十四五”收官之年。",
                "2015年工作总结\\n今年是“十二五”收官之年。",
                "2023年工作总结\\n2021年是“十四五”开局之年，2022年是党的二十大召开之年。",
            })
    void staysAwayFromWhatFits(String text) {
        assertThat(Quotes.of("anniversary", text)).isEmpty();
    }
}
