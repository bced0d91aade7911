package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleValueRuleTest {

    private final Rule rule = new ImpossibleValueRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦2023年2月30日⟧召开会议。",
                "⟦2023年2月29日⟧召开会议，⟦13月5日⟧验收。",
                "⟦6月31日⟧开工，⟦11月31日⟧至⟦12月32日⟧验收。",
                "⟦六月三十一日⟧，⟦2023.2.30⟧。",
                "覆盖率⟦102%⟧。",
                "养老保险参保率⟦达105%⟧，群众满意度⟦101%⟧。",
                "出勤率、合格率分别为98%、⟦101%⟧。",
                "安全饮水覆盖率⟦超过100%⟧。",
                "事故起数下降⟦120%⟧。",
            })
    void tellsWhatCannotBe(String marked) {
        assertThat(Marked.by(rule, Marked.without(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年2月29日，2月29日，12月31日，1月30日、31日。",
                "2023.12.20、2023-12-31，12.25主题活动，1—12月。",
                "农历二月三十日，13个月，15月龄。",
                "文件编号2023-12-45，版本2023.2.30.1。",
                "税收完成率102.5%，参保率达98%，完成率110%。",
                "完成投资占年度任务的120%，占去年的115%。",
                "财政收入增长102%，旅游收入同比增长120%。",
                "利润下降120%，覆盖率100%，参保率提高12%。",
                "收缴率101%，资产负债率120%，超载率126%。",
            })
    void leavesAloneWhatCanBe(String text) {
        assertThat(Marked.by(rule, text)).isEqualTo(text);
    }
}
