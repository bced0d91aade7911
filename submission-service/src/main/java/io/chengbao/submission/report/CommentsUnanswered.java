package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** The county wants answers to these comments first; the draft is kept. */
public final class CommentsUnanswered extends Refusal {

    private static final long serialVersionUID = 1L;

    CommentsUnanswered(UUID report, List<Comment> comments) {
        super(
                "comments-unanswered",
                answering(422)
                        .withHeader("Location", ReportView.location(report).toString())
                        .with("reportId", report)
                        .with("comments", comments),
                comments.size());
    }
}
