package io.chengbao.review.round;

/**
 * How far a township has come with what it owes.
 *
 * <pre>
 * NOT_STARTED ──▶ DRAFTING ──▶ HANDED_IN ──▶ APPROVED
 *      └───────────────────────────▲
 * </pre>
 *
 * News of a draft may be overtaken by news of the submission of another report, so a draft that
 * comes late changes nothing.
 */
public enum ObligationState {
    /** 未开始 */
    NOT_STARTED,
    /** 起草中 */
    DRAFTING,
    /** 已报送 */
    HANDED_IN,
    /** 审定通过 */
    APPROVED
}
