package io.chengbao.review.review;

/**
 * Whose turn a review is.
 *
 * <pre>
 * WAITING ──claim──▶ IN_REVIEW ──approve──▶ APPROVED
 * </pre>
 *
 * A later revision replaces what lies before the reviewer and leaves the status as it is; one of an
 * approved report is a fault of the sender.
 */
public enum ReviewStatus {
    /** 待签收 */
    WAITING,
    /** 审核中 */
    IN_REVIEW,
    /** 审定通过 */
    APPROVED
}
