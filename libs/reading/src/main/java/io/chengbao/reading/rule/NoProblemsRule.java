package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** A report that reviews and plans but names no problem. */
final class NoProblemsRule extends Named {

    private static final int FEWEST_HEADINGS = 3;

    NoProblemsRule() {
        super("no-problems", Severity.ADVICE, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        boolean plans = report.followUps().stream().anyMatch(f -> f.kind().isPromise());
        String title = report.document().title();
        boolean whole =
                report.document().outline().size() >= FEWEST_HEADINGS
                        && (title == null || title.contains("总结"));
        if (!plans || !whole || report.followUps().stream().anyMatch(f -> !f.kind().isPromise())) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.ofWholeDocument(
                        id(),
                        severity(),
                        new Sentence("没有找到“存在的问题”部分。", "No part speaks of problems."),
                        new Sentence("补写存在的问题和不足。", "Add what is still wanting.")));
    }
}
