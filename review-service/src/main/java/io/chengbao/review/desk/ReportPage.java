package io.chengbao.review.desk;

import io.chengbao.platform.problem.Language;
import io.chengbao.reading.target.Target;
import io.chengbao.review.copying.OverlapView;
import io.chengbao.review.review.Attachment;
import io.chengbao.review.review.CommentView;
import io.chengbao.review.review.Document.Heading;
import io.chengbao.review.review.FollowUp;
import io.chengbao.review.review.PendingDecisionView;
import io.chengbao.review.review.ReviewSummary;
import io.chengbao.review.review.ReviewView;
import io.chengbao.review.review.Waiver;
import java.util.List;

/**
 * A report with all that a reviewer reads of it.
 *
 * @param effective when the pending decision takes effect; null where there is none
 * @param notes findings about the report as a whole
 * @param targets what the county set the township, beside what it reports
 * @param shared what it has in common with other townships' reports
 * @param remarks comments about the report as a whole, or whose place is gone
 */
record ReportPage(
        ReviewSummary review,
        String submitted,
        String due,
        String effective,
        List<Attachment> attachments,
        List<Waiver> waivers,
        List<FollowUp> followUps,
        List<Heading> outline,
        List<Note> notes,
        List<TargetRow> targets,
        List<Shared> shared,
        List<Remark> remarks,
        List<TextLine> lines,
        List<Ruling> rulings) {

    static ReportPage of(
            ReviewView view,
            List<CommentView> comments,
            List<OverlapView> overlaps,
            List<Target> targets,
            Language language) {
        ReviewSummary review = view.summary();
        PendingDecisionView pending = review.pendingDecision();
        return new ReportPage(
                review,
                DeskLanguage.of(review.submittedAt()),
                DeskLanguage.of(review.dueAt()),
                pending == null ? null : DeskLanguage.of(pending.effectiveAt()),
                view.attachments(),
                view.waivers(),
                view.followUps(),
                view.document().outline(),
                view.findings().stream()
                        .filter(finding -> finding.paragraph() == null)
                        .map(finding -> Note.of(finding, language))
                        .toList(),
                TargetRow.of(targets, view.document()),
                overlaps.stream().map(Shared::of).toList(),
                comments.stream()
                        .filter(comment -> comment.line() == null)
                        .map(Remark::of)
                        .toList(),
                TextLine.of(view.document(), view.findings(), comments, language),
                Ruling.of(view));
    }
}
