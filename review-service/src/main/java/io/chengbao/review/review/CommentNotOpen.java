package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;

/** The comment was resolved, or closed by the approval, before. */
public final class CommentNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    CommentNotOpen(CommentState state) {
        super("comment-not-open", answering(409).with("state", state));
    }
}
