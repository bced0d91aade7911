package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalPointRuleTest {

    private final Rule rule = new DecimalPointRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全镇完成工业投资⟦3、19亿元⟧，总产值⟦4、48亿元⟧。",
                "产值⟦29851、2万元⟧，同比下降⟦33、7%⟧。",
                "铁矿石⟦656279、03吨⟧，收入⟦1，8亿元⟧，增长⟦6。5%⟧。",
                "完成总产值⟦5 9亿元⟧，占全年任务的⟦108 3%⟧。",
                "人均收入达⟦1,6万元⟧，提高⟦2、5个百分点⟧，修路⟦12、6公里⟧。",
            })
    void finds_another_mark_in_place_of_the_point(String marked) {
        assertThat(Marked.by(rule, Marked.without(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投资3.19亿元，产值12,345万元，补助1,200元。",
                "每户补助2、3万元，增收三、四万元，增长5、6个百分点。",
                "3、5万元以上项目4个；主要是：1、20万元用于道路。",
                "两个村分别增长3、9%，各奖补1、8万元，按3、7元计算。",
                "面额50、100元，第3、8亩地块，表1、6%为合计。",
                "截至2023，50%的农户受益，受理3、7件，完成1、5村。",
                "财政收入 120 5%，收入21 000万元，2023 5%，",
                "投入1，234万元，接待来访1、2次，共8户，20亩。",
            })
    void staysSilent(String text) {
        assertThat(Marked.by(rule, text)).isEqualTo(text);
    }

    @Test
    void saysWhatIsMeant() {
        Finding finding = rule.check(Marked.analysis("工业投资3、19亿元。")).findFirst().orElseThrow();

        assertThat(finding.message().zh()).isEqualTo("“3、19亿元”里的小数点好像写成了“、”。");
        assertThat(finding.suggestion().zh()).isEqualTo("改为“3.19亿元”。");
        assertThat(rule.check(Marked.analysis("工业投资3 1亿元。")))
                .extracting(lost -> lost.message().zh())
                .containsExactly("“3 1亿元”里的小数点好像丢了。");
    }
}
