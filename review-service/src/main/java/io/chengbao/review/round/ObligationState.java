package io.chengbao.review.round;

/**
 * How far a township has come with what it owes; what the county does with its report then is the
 * review's state and not noted here a second time.
 *
 * <pre>
 * NOT_STARTED ◀──discard── DRAFTING        WITHDRAWN ◀──────┐
 *      │  └─────draft────────▲ │              │             │ withdraw
 *      │                       ▼              ▼             │
 *      └──────────────────────────hand in──────────▶ HANDED_IN
 *                                                       ▲
 * all but HANDED_IN ──declare──▶ NOTHING_TO_REPORT ─────┘
 * </pre>
 *
 * News of a draft may be overtaken by news of the submission of another report, so a draft or its
 * end that comes late changes nothing.
 */
public enum ObligationState {
    /** 未开始 */
    NOT_STARTED,
    /** 起草中 */
    DRAFTING,
    /** 已报送 */
    HANDED_IN,
    /** 已撤回 */
    WITHDRAWN,
    /** 零报告; a submission overrides it */
    NOTHING_TO_REPORT
}
