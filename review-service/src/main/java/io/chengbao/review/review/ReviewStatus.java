package io.chengbao.review.review;

/**
 * Whose turn a review is.
 *
 * <pre>
 *            claim              approve
 * WAITING ─────────▶ IN_REVIEW ─────────▶ APPROVED
 *   │ ▲              │ │    ▲                │
 *   │ │     withdraw │ │    │ resubmission,  │ reopen
 *   │ │  ┌───────────┘ │    │ to whoever     │
 *   │ │  │      return ▼    │ returned it    │
 *   │ │  │      WITH_TOWNSHIP ◀──────────────┘
 *   ▼ │  ▼
 * WITHDRAWN ──resubmission, of what was ever returned──▶ IN_REVIEW
 *     └──────resubmission, of what never was──▶ WAITING
 * </pre>
 *
 * <p>While a decision is pending ({@link PendingDecision}) the review stays {@code IN_REVIEW};
 * nothing but comments and the undoing is possible then, and a withdrawal is refused. A revision
 * comes in only after the county has let go of the one before, so one that meets any other state is
 * a fault of the sender.
 *
 * <p>Every state with every verb and role is in {@code STATES.md}, which a test holds.
 */
public enum ReviewStatus {
    /** 待签收 */
    WAITING,
    /** 审核中 */
    IN_REVIEW,
    /** 已退回: the township's turn */
    WITH_TOWNSHIP,
    /** 审定通过 */
    APPROVED,
    /** 已撤回: the township has it back, for nothing was decided */
    WITHDRAWN
}
