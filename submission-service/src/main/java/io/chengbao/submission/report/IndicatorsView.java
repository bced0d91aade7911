package io.chengbao.submission.report;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.check.Sheet;
import io.chengbao.reading.target.Comparison;
import io.chengbao.reading.target.Reported;
import io.chengbao.reading.target.Target;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a report says in figures, and beside it what the county set.
 *
 * @param targets in the county's order; nothing is scored
 */
record IndicatorsView(List<Sheet.Figure> indicators, List<TargetView> targets) {

    /**
     * 目标值, 报告值, 部门认定值, 完成率.
     *
     * @param reported in the target's unit; absent where no figure of the report is of it
     * @param verified absent where no bureau has said
     * @param completion in per cent; absent where nothing is reported
     * @param line where it is reported, 1-based; start and end in code points from 0
     */
    record TargetView(
            String indicator,
            @Nullable String unit,
            BigDecimal target,
            @Nullable BigDecimal reported,
            @Nullable BigDecimal verified,
            @Nullable BigDecimal completion,
            @Nullable Integer line,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String quote) {

        static TargetView of(Comparison compared) {
            Target set = compared.target();
            Reported found = compared.reported().orElse(null);
            return new TargetView(
                    set.indicator(),
                    set.unit(),
                    set.target(),
                    found == null ? null : found.value(),
                    set.verified(),
                    compared.completion().orElse(null),
                    found == null ? null : found.figure().line(),
                    found == null ? null : found.figure().start(),
                    found == null ? null : found.figure().end(),
                    found == null ? null : found.figure().quote());
        }
    }

    static IndicatorsView of(Analysis report, List<Target> targets) {
        return new IndicatorsView(
                Sheet.figures(report.indicators()),
                Comparison.of(targets, report).stream().map(TargetView::of).toList());
    }
}
