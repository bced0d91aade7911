package io.chengbao.reading.target;

import io.chengbao.reading.analysis.Analysis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A target beside what the report says of it. It judges nothing.
 *
 * @param reported empty where no figure of the report is of it
 */
public record Comparison(Target target, Optional<Reported> reported) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 约, 余 and 以上 leave this much open, as a share of the bureau's figure. */
    private static final BigDecimal INEXACT = new BigDecimal("0.1");

    /** In the order of the targets. */
    public static List<Comparison> of(List<Target> targets, Analysis report) {
        if (targets.isEmpty()) {
            return List.of();
        }
        ReportedFigures figures = new ReportedFigures(report);
        return targets.stream()
                .map(target -> new Comparison(target, figures.find(target.names(), target.unit())))
                .toList();
    }

    /** 完成率 in per cent, to one decimal; empty where nothing is reported or the target is none. */
    public Optional<BigDecimal> completion() {
        return reported.filter(found -> target.target().signum() > 0)
                .map(
                        found ->
                                found.value()
                                        .multiply(HUNDRED)
                                        .divide(target.target(), 1, RoundingMode.HALF_UP));
    }

    /** Whether the bureau's figure is another one than the report's, rounding aside. */
    public boolean differs() {
        return target.verified() != null && reported.filter(this::differs).isPresent();
    }

    private boolean differs(Reported found) {
        BigDecimal allowed =
                found.exact()
                        ? found.rounding()
                        : found.rounding().max(target.verified().abs().multiply(INEXACT));
        return found.value().subtract(target.verified()).abs().compareTo(allowed) > 0;
    }
}
