package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.target.Comparison;
import io.chengbao.reading.target.Target;
import java.util.List;
import java.util.stream.Stream;

/** Figures of which the bureau that counts them has another one. */
final class VerifiedDiffersRule extends Named {

    private final List<Target> targets;

    VerifiedDiffersRule(List<Target> targets) {
        super("verified-differs", Severity.WARNING, TARGETS);
        this.targets = targets;
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return Comparison.of(targets, report).stream()
                .filter(Comparison::differs)
                .map(comparison -> finding(comparison, report));
    }

    private Finding finding(Comparison comparison, Analysis report) {
        Indicator figure = comparison.reported().orElseThrow().figure();
        Paragraph paragraph = report.document().paragraphs().get(figure.paragraph());
        Target target = comparison.target();
        String unit = target.unit() == null ? "" : target.unit();
        String verified = target.verified().toPlainString() + unit;
        return new Spots(this, paragraph)
                .at(
                        figure.quantity().begin(),
                        figure.quantity().finish(),
                        new Sentence(
                                "“" + target.indicator() + "”与部门认定值" + verified + "不一致。",
                                "“" + target.indicator() + "” is " + verified + " by the bureau."));
    }
}
