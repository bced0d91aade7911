package io.chengbao.review.review;

/**
 * Whether a comment is still asked of the township.
 *
 * <pre>
 * OPEN ──resolve──▶ RESOLVED
 *   └───approval of the report──▶ CLOSED
 * </pre>
 */
public enum CommentState {
    /** 待处理 */
    OPEN,
    /** 已解决 */
    RESOLVED,
    /** 已随审定关闭 */
    CLOSED
}
