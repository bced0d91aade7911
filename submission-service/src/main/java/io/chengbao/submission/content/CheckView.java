package io.chengbao.submission.content;

import io.chengbao.platform.problem.Language;
import io.chengbao.reading.check.Sheet;
import io.chengbao.reading.finding.Sentence;
import java.util.List;
import java.util.function.Function;

/**
 * What handing a file in would find, and what was read of it; but for the title and the counts in
 * the shape that {@code deploy/local/check --json} has too.
 *
 * @param placeholders the blanks, which are among the findings too
 */
record CheckView(
        String title,
        FindingCounts counts,
        Sheet.Content document,
        List<FindingView> findings,
        List<Sheet.Blank> placeholders,
        List<Sheet.Figure> indicators,
        List<Sheet.Item> problems,
        List<Sheet.Item> commitments) {

    static CheckView of(CheckedFile checked, Language language) {
        Function<Sentence, String> said = language == Language.ZH ? Sentence::zh : Sentence::en;
        Sheet sheet = Sheet.of(checked.analysis(), checked.findings(), said);
        return new CheckView(
                checked.title(),
                checked.counts(),
                sheet.document(),
                KnownFinding.all(checked.findings()).stream()
                        .map(found -> FindingView.of(found, language))
                        .toList(),
                sheet.placeholders(),
                sheet.indicators(),
                sheet.problems(),
                sheet.commitments());
    }
}
