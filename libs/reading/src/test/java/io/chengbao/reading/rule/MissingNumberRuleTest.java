package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingNumberRuleTest {

    private final Rule rule = new MissingNumberRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "粮食总产量达⟦吨⟧，比上年多",
                "村集体收入⟦待补充⟧。",
                "财政收入增加  ⟦%⟧，居全县前列。",
                "完成率达⟦%⟧，增长⟦％⟧。",
                "参保率为⟦%⟧以上，",
                "全年共计⟦万元⟧，",
                "投资⟦万元⟧实施了道路改造，投入⟦亿元⟧。",
                "补贴资金⟦万元⟧，受益群众满意。",
                "发放补助⟦元⟧，",
                "发放救助金⟦万元⟧，",
                "较上年提高⟦个百分点⟧，",
                "新增低保⟦  户⟧，清退⟦　人⟧，新增⟦　　户⟧，",
                "一年来，新建桥梁⟦    座⟧、涵洞⟦     处⟧、",
                "修路⟦   公里⟧，栽植果树⟦  亩⟧。",
                "完成工业产值⟦ 万元⟧，",
                "覆盖率达⟦以上⟧，合格率达到⟦左右⟧。",
                "距县城⟦公里⟧，全乡区域面积⟦平方公里⟧，下辖⟦个⟧行政村，⟦个⟧村民小组，居住着苗、汉等⟦个⟧民族的群众⟦万人⟧。",
                "共有脱贫户⟦户⟧人，重点帮扶村⟦个⟧。工作队⟦支⟧，队员⟦人⟧。后盾单位⟦个⟧，新建⟦个⟧项目，于⟦年⟧被评为先进。",
                "⟦年⟧全镇投资完成15亿元，收入6060万元，是⟦年⟧的2.08倍。",
                "上半年共发展党员⟦名⟧。共代理⟦件⟧，共化解⟦起⟧，培训入党积极分子⟦名⟧。",
            })
    void warnsOfAUnitWithoutItsNumber(String marked) {
        assertThat(Marked.by(rule, Marked.without(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增长5%，增长 5 %，增长５％，增长百分之五。",
                "增长xx%，增长__%，增长（ ）%。",
                "投资3000万元，投资 3000 万元，投资三千万元，投资近千万元。",
                "收入超万元，达万元以上，几万元、数万元、上万元、千万元、百亿元。",
                "万元户、万元村、亿元产业、投资亿元以上项目3个，新增亿元村2个。",
                "亩均增收万元，户均收入过万元，",
                "万元GDP能耗、每万元产值，",
                "补贴标准为元/亩，（单位：万元、%），",
                "投资美元、日元，单元、公元、元旦、元宵，",
                "共计元旦慰问3次，　　元旦、春节期间慰问　元宵送温暖，",
                "以上、左右、上下，达成共识，",
                "发放    元，增长    %，提高    个百分点，投入    万元，",
                "同比增长% 占比% 投资万元",
                "姓名  人数  户数，备注",
                "全镇 人民、一个  人，",
                "几个百分点、两个百分点、提高3个百分点，",
                "超过以往，达到以上目标，",
                "多项工作 名列前茅，",
                "个别村、个体户、个人、个性，涉及个别社区，逐个村、各个项目，几个村民小组，整个社区，一个个项目，",
                "农户户均增收，农户户人均，居民户，到年底，于年初，每年先后，距县城3公里，距离公里数，家庭成员人数，",
                "发展党员8名，共代理20件，法定代表人，公布代表名单，党员名册，办理件，",
            })
    void staysSilent(String text) {
        assertThat(Marked.by(rule, text)).isEqualTo(text);
    }

    @Test
    void onlyWarns() {
        Finding finding = rule.check(Marked.analysis("全年投资万元，建设桥梁。")).findFirst().orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().zh()).isEqualTo("“全年投资万元”这里好像漏了数字，请核实。");
    }
}
