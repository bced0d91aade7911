package io.chengbao.review.desk;

import io.chengbao.platform.problem.Language;
import io.chengbao.review.review.Document.Heading;
import io.chengbao.review.review.ReviewSummary;
import io.chengbao.review.review.ReviewView;
import io.chengbao.review.review.Verdict;
import java.util.List;

/**
 * A report with all that a reviewer reads of it.
 *
 * @param notes findings about the report as a whole
 */
record ReportPage(
        ReviewSummary review,
        String submitted,
        String due,
        List<Heading> outline,
        List<Note> notes,
        List<TextLine> lines,
        List<Line> decisions) {

    static ReportPage of(ReviewView view, Language language) {
        ReviewSummary review = view.summary();
        return new ReportPage(
                review,
                DeskLanguage.of(review.submittedAt()),
                DeskLanguage.of(review.dueAt()),
                view.document().outline(),
                view.findings().stream()
                        .filter(finding -> finding.paragraph() == null)
                        .map(finding -> Note.of(finding, language))
                        .toList(),
                TextLine.of(view.document(), view.findings(), language),
                view.decisions().stream()
                        .map(
                                decision ->
                                        new Line(
                                                DeskLanguage.of(decision.decidedAt()),
                                                decision.decidedBy(),
                                                decision.verdict(),
                                                decision.revision(),
                                                decision.reason()))
                        .toList());
    }

    /**
     * A decision.
     *
     * @param reason null where none was given
     */
    record Line(String at, String by, Verdict verdict, int revision, String reason) {}
}
