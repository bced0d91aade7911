package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.copying.Alignment;
import io.chengbao.reading.copying.Overlap;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** A passage that the report has twice. */
final class DuplicatePassageRule extends Named {

    /** Shorter ones are set phrases as a rule. */
    private static final int SHORTEST = 30;

    DuplicatePassageRule() {
        super("duplicate-passage", Severity.WARNING, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return Alignment.within(report.document()).stream()
                .filter(overlap -> overlap.length() >= SHORTEST)
                .map(overlap -> finding(report, overlap));
    }

    private Finding finding(Analysis report, Overlap overlap) {
        Paragraph paragraph = report.document().paragraphs().get(overlap.b().paragraph());
        String text = paragraph.text();
        return new Spots(this, paragraph)
                .at(
                        text.offsetByCodePoints(0, overlap.b().start()),
                        text.offsetByCodePoints(0, overlap.b().end()),
                        new Sentence(
                                "这段话与第" + overlap.a().line() + "行重复（" + overlap.length() + "字）。",
                                "This passage stands in line %d already (%d characters)."
                                        .formatted(overlap.a().line(), overlap.length())));
    }
}
