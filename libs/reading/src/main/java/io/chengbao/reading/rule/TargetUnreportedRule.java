package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.target.Comparison;
import io.chengbao.reading.target.Target;
import java.util.List;
import java.util.stream.Stream;

/** Targets of which the report gives no figure. */
final class TargetUnreportedRule extends Named {

    private final List<Target> targets;

    TargetUnreportedRule(List<Target> targets) {
        super("target-unreported", Severity.WARNING, TARGETS);
        this.targets = targets;
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return Comparison.of(targets, report).stream()
                .filter(comparison -> comparison.reported().isEmpty())
                .map(comparison -> finding(comparison.target().indicator()));
    }

    private Finding finding(String indicator) {
        return Finding.ofWholeDocument(
                id(),
                severity(),
                new Sentence(
                        "目标任务“" + indicator + "”没有读到完成情况。",
                        "No figure was found of the target “" + indicator + "”."),
                new Sentence(
                        "请写明“" + indicator + "”的完成数。",
                        "Please report the figure of “" + indicator + "”."));
    }
}
