package io.chengbao.review.review;

/** What a decision says. */
public enum Verdict {
    /** 同意; at the last stage 审定通过 */
    APPROVE
}
