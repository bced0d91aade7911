package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateRuleTest {

    private final Rule rule = new RateRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全镇党员100人，其中女党员40人，占⟦50%⟧。",
                "全镇共有党员100名，女党员40名，占党员总数的⟦50%⟧。",
                "党员862名，其中女党员200名，占23.2%，35岁以下160名，占⟦28.6%⟧。",
                "流转土地5000亩，占耕地面积20000亩的⟦30%⟧。",
                "全镇耕地面积20000亩，流转土地5000亩，占耕地面积的⟦30%⟧。",
                "农业总产值3亿元，其中茶叶产值1.2亿元，占农业总产值的⟦45%⟧。",
                "完成固定资产投资5.2亿元，占年度任务6亿元的⟦80%⟧。",
                "年初目标400人，新增就业412人，占目标的⟦98%⟧。",
                "年初目标400人，新增就业412人，完成率⟦98%⟧。",
                "应参保1000人，已参保900人，参保率⟦达95%以上⟧。",
                "应参保1000人，已参保900人，参保率⟦超过95%⟧。",
                "应参保1000人，已参保900人，参保率⟦不足85%⟧。",
                "应接种2000人，已接种1500人，接种率⟦85%⟧。",
                "全镇共有1000户，其中低保户100户，占全镇总户数的⟦五分之一⟧。",
                "全镇共有1000户，其中低保户300户，占⟦五成以上⟧。",
            })
    void tellsWhatTheTwoFiguresDoNotMake(String marked) {
        assertThat(Marked.by(rule, Marked.without(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全镇党员100人，其中女党员40人，占40%。",
                "全镇党员862名，35岁以下党员126名，占14.6%。",
                "全镇总户数1200户，其中脱贫户300户，占25%，监测户60户，占5%。",
                "流转土地5000亩，占耕地面积20000亩的25%。",
                "种植茶叶3000亩，蔬菜500亩，占30%。",
                "茶叶产值1.2亿元，占农业总产值的40%。",
                "耕地20000亩，种植水稻8000亩、玉米3000亩，占耕地的55%。",
                "完成固定资产投资5.2亿元，占年度任务6亿元的86.7%。",
                "完成改厕120户，占任务100户的120%。",
                "应参保1000人，已参保960人，参保率达95%以上。",
                "应参保1000人，已参保940人，参保率近95%。",
                "全镇1000户，建档立卡300户，占三分之一。",
                "全镇共有1000户，其中低保户720户，占五成以上。",
                "总人口1.4万人，其中农业人口1.2万人，占85%。",
                "发放贷款500万元，占比10%，惠及农户300户，占总户数的10%。",
                "办理实事20件，已办结18件，占90%；化解纠纷50件，占比95%。",
                "总投资1.3亿元，其中工业投资0.8亿元，占60%。",
                "全镇28个村，18个村集体收入突破50万元，占比54.3%。",
            })
    void leavesAloneWhatTheyMakeAndWhatIsOfSomethingElse(String text) {
        assertThat(Marked.by(rule, text)).isEqualTo(text);
    }
}
