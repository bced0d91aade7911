package io.chengbao.review.review;

/** For whom a comment is, and how much it asks. */
public enum CommentKind {
    /** 必须修改: unanswered, it stops the resubmission */
    MUST_FIX,
    /** 修改建议 */
    SUGGESTION,
    /** 内部意见: never leaves the county */
    INTERNAL
}
