package io.chengbao.review.review;

import io.chengbao.review.round.ObligationState;

/** Where a township stands with what it owes: its own doing, or the county's once it handed in. */
enum Standing {
    /** 未开始 */
    NOT_STARTED,
    /** 起草中 */
    DRAFTING,
    /** 已报送: with the county */
    HANDED_IN,
    /** 已退回: to be corrected by the township */
    WITH_TOWNSHIP,
    /** 已撤回 */
    WITHDRAWN,
    /** 审定通过 */
    APPROVED,
    /** 零报告 */
    NOTHING_TO_REPORT;

    /**
     * @param review its review's status, null where there is none
     */
    static Standing of(ObligationState owed, ReviewStatus review) {
        return switch (owed) {
            case NOT_STARTED -> NOT_STARTED;
            case DRAFTING -> DRAFTING;
            case WITHDRAWN -> WITHDRAWN;
            case NOTHING_TO_REPORT -> NOTHING_TO_REPORT;
            case HANDED_IN ->
                    switch (review) {
                        case WITH_TOWNSHIP -> WITH_TOWNSHIP;
                        case APPROVED -> APPROVED;
                        case WAITING, IN_REVIEW, WITHDRAWN -> HANDED_IN;
                    };
        };
    }

    /** Whether it was handed in and not taken back. */
    boolean isHandedIn() {
        return this == HANDED_IN || this == WITH_TOWNSHIP || this == APPROVED;
    }
}
