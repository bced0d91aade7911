package io.chengbao.submission.report;

import io.chengbao.platform.problem.Language;
import io.chengbao.platform.problem.Localized;

/**
 * Where a report stands. The township moves it until it is handed in; from then on review-service
 * decides and the report mirrors it. What every role may do in every state is in STATES.md.
 *
 * <pre>
 *          replace, waive
 *             ┌──┐
 *             │  ▼              request sign-off
 *  start ──> DRAFT ────────────────────────────────────> AWAITING_SIGN_OFF
 *             │ │ ▲ <───────────refuse sign-off────────────── │ ▲   │
 *     discard │ │ │                                           │ │   │ sign off
 *             ▼ │ │ WithdrawalGranted    refuse sign-off      │ │   │
 *   DISCARDED   │ │                    ┌──────────────────────┘ │   │
 *        submit │ │                    │      request sign-off  │   │
 *               ▼ │                    ▼    ┌───────────────────┘   │
 *            SUBMITTED <──submit──── RETURNED <──┐                  │
 *               │ ▲ <─────────────────────────── │ ─────────────────┘
 *               │                      ▲         │
 *               │ ReviewStarted        │         │ ReviewReopened
 *               ▼       ReportReturned │         │
 *            IN_REVIEW ────────────────┘         │
 *               │                                │
 *               └───────ReportApproved───────> APPROVED
 * </pre>
 *
 * Where a round has no sign-off, {@code submit} hands in; where it has one, {@code sign off} does,
 * and {@code submit} only after a return for wording. A withdrawal is granted from {@code
 * IN_REVIEW} too. A refused sign-off goes back where it came from.
 */
public enum ReportStatus implements Localized {
    DRAFT("草稿", "draft"),
    AWAITING_SIGN_OFF("待签发", "awaiting sign-off"),
    SUBMITTED("已报送", "submitted"),
    IN_REVIEW("审核中", "in review"),
    RETURNED("已退回", "returned"),
    APPROVED("审定通过", "approved"),
    DISCARDED("已作废", "discarded");

    private final String zh;
    private final String en;

    ReportStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether it lies with the township to hand something in. */
    boolean isWithTownship() {
        return this == DRAFT || this == RETURNED || this == AWAITING_SIGN_OFF;
    }

    @Override
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
