package io.chengbao.review.review;

/** What a decision says. */
public enum Verdict {
    /** 同意; at the last stage 审定通过 */
    APPROVE(Action.APPROVE),
    /** 退回修改 */
    RETURN(Action.RETURN);

    private final Action action;

    Verdict(Action action) {
        this.action = action;
    }

    Action action() {
        return action;
    }
}
