package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredIndicatorRuleTest {

    private static final RequiredIndicator REVENUE =
            new RequiredIndicator("REVENUE", List.of("一般公共预算收入", "财政收入"), "万元");
    private static final RequiredIndicator GRAIN =
            new RequiredIndicator("GRAIN", List.of("粮食总产量"), null);

    private final Rule rule = new RequiredIndicatorRule(List.of(REVENUE, GRAIN));

    @Test
    void says_which_indicators_no_figure_is_of() {
        List<Finding> findings = rule.check(Marked.analysis("全镇粮食总产量再创新高，财政总收入增长较快。")).toList();

        assertThat(findings)
                .extracting(finding -> finding.message().zh())
                .containsExactly("没有读到指标“一般公共预算收入”或“财政收入”的数据。", "没有读到指标“粮食总产量”的数据。");
        assertThat(findings).allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void is_content_with_any_unit_that_can_be_compared() {
        assertThat(rule.check(Marked.analysis("全年财政收入0.45亿元，粮食总产量1.2万吨。"))).isEmpty();
    }

    @Test
    void refuses_an_indicator_without_a_name() {
        assertThatThrownBy(() -> new RequiredIndicator("REVENUE", List.of("、"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequiredIndicator("REVENUE", List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
