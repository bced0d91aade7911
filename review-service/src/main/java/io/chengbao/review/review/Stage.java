package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;

/** A step of the county's work on a report, and the role that does it. */
public enum Stage {
    /** 审定 */
    APPROVAL("approver");

    private final String role;

    Stage(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }

    boolean isWorkOf(Caller caller) {
        return caller.has(role);
    }
}
