package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllDoneRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共有⟦8个项目，全部完工。完成投资1.2亿元，其中2个项目正在建设⟧。",
                "今年共实施项目⟦8个，已全部完工。完成投资1.2亿元。其中2个项目正在建设⟧。",
                "⟦12件信访件已全部办结，群众满意。目前，尚有3件信访件正在办理⟧。",
                "排查隐患⟦56处，已全部整改到位，其中4处正在整改⟧。",
                "上年度评议反馈的6个问题，已⟦全部整改到位⟧，群众满意。\n上年度评议反馈的场所不达标问题，尚有2个村未整改完成。",
                "县委巡察反馈的12个问题⟦均已整改⟧。\n对照县委巡察反馈的问题，仍有1个正在整改。",
                "⟦全部完成年度任务，其余2个项目尚⟧未开工。",
            })
    void tellsWhatIsOpenBesideAll(String marked) {
        assertThat(found(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全部完成年度任务，其余2个跨年度项目正按计划推进。",
                "共有8个项目，全部开工，其中2个项目正在建设。",
                "去年8个项目全部完工。今年新开工项目6个，其中2个项目正在建设。",
                "8件县级督办件全部办结。市级交办件12件，其中2件正在办理。",
                "前期8个项目全部完工，新增2个项目正在建设。",
                "实施项目8个，完工6个，其中2个项目正在建设。",
                "12个村道路全部硬化完工。村文化广场建设有序推进，目前有2个项目正在建设。",
                "上年度评议反馈的6个问题，已全部整改到位。\n本年度评议反馈的问题，尚有2个未整改完成。",
                "县委巡察反馈的12个问题，已全部整改到位。\n省委督察反馈的问题，仍有1个正在整改。",
                "群众反映的6个问题，已全部解决。\n群众反映的道路积水，尚有2处未整改完成。",
                "上年度评议反馈的6个问题，已全部整改到位。\n上年度评议反馈的问题销号。尚有2个村未完成改厕。",
                "民生实事8件全部办结；水利项目5个，其中1个正在建设。",
            })
    void staysAwayFromWhatIsCountedApart(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    private static String found(String marked) {
        return Marked.by(new AllDoneRule(), Marked.without(marked));
    }
}
