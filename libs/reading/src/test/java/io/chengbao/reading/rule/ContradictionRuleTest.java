package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "危房改造任务全部完成。投入资金30万元，群众满意。⟦危房改造任务基本完成⟧。",
                "厕所改造工作已全面完成，群众满意度较高，⟦厕所改造工作尚未启动⟧。",
                "信访积案全部办结。加大化解力度，⟦信访积案正在办理⟧。",
                "目前，安全饮水工程已全部完工，水质达标。⟦安全饮水工程正在施工⟧。",
                "全镇危房改造基本完成，群众得到实惠。⟦危房改造任务已全部完成⟧。",
            })
    void tellsWhatIsSaidTwiceOfOneName(String marked) {
        assertThat(found(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "危房改造任务6月底基本完成，12月底，危房改造任务全部完成。",
                "王家村户户达标，危房改造任务全部完成；李家村推进较快，危房改造任务基本完成。",
                "一期工程全部完工，二期工程正在施工。",
                "去年信访积案全部办结，今年信访积案正在办理。",
                "饮水工程全部完工，道路工程基本完工，文化广场正在建设。",
                "各项任务基本完成。重点任务全部完成，各项任务全部完成。",
                "危房改造资金全部到位，危房改造任务基本完成。",
                "计划年底危房改造任务全部完成，目前危房改造任务基本完成。",
                "危房改造全部开工，危房改造正在推进。",
                "危房改造任务全部完成。下一步，确保危房改造任务全部完成。",
            })
    void staysAwayFromOtherTimesPlacesAndParts(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    private static String found(String marked) {
        return Marked.by(new ContradictionRule(), Marked.without(marked));
    }
}
