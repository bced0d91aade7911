package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.target.Comparison;
import io.chengbao.reading.target.Target;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetRulesTest {

    private static final Target REVENUE = target("一般公共预算收入", "万元", "5000", "5120");
    private static final Target GRAIN =
            new Target("粮食总产量", List.of(), "吨", new BigDecimal("12000"), null);

    private static final String REPORT = "全年财政收入0.53亿元，增长8%。";

    @Test
    void a_target_without_a_figure_is_named() {
        assertThat(findings(new TargetUnreportedRule(List.of(REVENUE, GRAIN))))
                .extracting(finding -> finding.message().zh())
                .containsExactly("目标任务“粮食总产量”没有读到完成情况。");
    }

    @Test
    void a_figure_that_the_bureau_has_otherwise_is_marked_where_it_stands() {
        assertThat(findings(new VerifiedDiffersRule(List.of(REVENUE, GRAIN))))
                .extracting(finding -> finding.quote() + finding.message().zh())
                .containsExactly("0.53亿元“一般公共预算收入”与部门认定值5120万元不一致。");
    }

    @Test
    void what_rounding_may_have_taken_is_no_difference() {
        assertThat(
                        findings(
                                new VerifiedDiffersRule(
                                        List.of(target("一般公共预算收入", "万元", "5000", "5346")))))
                .isEmpty();
    }

    @Test
    void how_far_it_was_met_is_said_in_per_cent() {
        assertThat(Comparison.of(List.of(REVENUE, GRAIN), report()))
                .extracting(Comparison::completion)
                .extracting(rate -> rate.map(BigDecimal::toPlainString).orElse("–"))
                .containsExactly("106.0", "–");
    }

    private static List<Finding> findings(Rule rule) {
        return rule.check(report()).toList();
    }

    private static Analysis report() {
        return Marked.analysis(REPORT);
    }

    private static Target target(String name, String unit, String target, String verified) {
        return new Target(
                name,
                List.of("财政收入"),
                unit,
                new BigDecimal(target),
                verified == null ? null : new BigDecimal(verified));
    }
}
