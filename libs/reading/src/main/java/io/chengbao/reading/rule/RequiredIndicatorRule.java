package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.target.ReportedFigures;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the indicators that the round asks for, among the figures of what was done. Rests on
 * reading prose, so it only warns.
 */
final class RequiredIndicatorRule extends Named {

    private final List<RequiredIndicator> indicators;

    RequiredIndicatorRule(List<RequiredIndicator> indicators) {
        super(
                "required-indicator",
                Severity.WARNING,
                new Sentence("本次报送任务的要求", "What the round asks for"));
        this.indicators = List.copyOf(indicators);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        if (indicators.isEmpty()) {
            return Stream.empty();
        }
        ReportedFigures figures = new ReportedFigures(report);
        return indicators.stream()
                .filter(wanted -> figures.find(wanted.names(), wanted.unit()).isEmpty())
                .map(this::finding);
    }

    private Finding finding(RequiredIndicator missing) {
        String first = missing.names().get(0);
        String example = missing.unit() == null ? "" : "（" + missing.unit() + "）";
        return Finding.ofWholeDocument(
                id(),
                severity(),
                new Sentence(
                        "没有读到指标" + quoted(missing, "”或“") + "的数据。",
                        "No figure of " + quoted(missing, "” or “") + " was found."),
                new Sentence(
                        "请写明“" + first + "”的数值" + example + "。",
                        "Please give the figure of “" + first + "”" + example + "."));
    }

    private static String quoted(RequiredIndicator missing, String between) {
        return missing.names().stream().collect(Collectors.joining(between, "“", "”"));
    }
}
