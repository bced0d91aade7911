package io.chengbao.review.desk;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.target.Comparison;
import io.chengbao.reading.target.Reported;
import io.chengbao.reading.target.Target;
import io.chengbao.review.review.Document;
import java.math.BigDecimal;
import java.util.List;

/**
 * 目标值, 报告值, 部门认定值, 完成率 of one indicator, side by side; what to make of them is for the reader.
 *
 * @param unit null where the county named none
 * @param reported null where no figure of the report is of it
 * @param line where that stands; null with it
 * @param verified null where no bureau has said
 * @param completion in per cent; null where nothing is reported
 */
record TargetRow(
        String indicator,
        String unit,
        String target,
        String reported,
        Integer line,
        String verified,
        String completion) {

    static List<TargetRow> of(List<Target> targets, Document document) {
        return targets.isEmpty()
                ? List.of()
                : Comparison.of(targets, Analysis.of(document.read())).stream()
                        .map(TargetRow::of)
                        .toList();
    }

    private static TargetRow of(Comparison compared) {
        Target set = compared.target();
        Reported found = compared.reported().orElse(null);
        return new TargetRow(
                set.indicator(),
                set.unit(),
                shown(set.target()),
                found == null ? null : shown(found.value()),
                found == null ? null : found.figure().line(),
                set.verified() == null ? null : shown(set.verified()),
                compared.completion().map(rate -> rate.toPlainString() + "%").orElse(null));
    }

    private static String shown(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
