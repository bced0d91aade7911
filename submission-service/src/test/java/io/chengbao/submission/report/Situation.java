package io.chengbao.submission.report;

/** Where a report can stand, told apart as far as it matters for who may do what. */
enum Situation {
    DRAFT(ReportStatus.DRAFT, false, "never handed in"),
    DRAFT_FOR_SIGN_OFF(ReportStatus.DRAFT, true, "never handed in, in a round with sign-off"),
    DRAFT_OF_CLOSED_ROUND(ReportStatus.DRAFT, false, "never handed in, the round is closed"),
    WITHDRAWN(ReportStatus.DRAFT, false, "handed in before, and withdrawn"),
    AWAITING_SIGN_OFF(ReportStatus.AWAITING_SIGN_OFF, true, "never handed in"),
    AWAITING_SIGN_OFF_OF_CLOSED_ROUND(
            ReportStatus.AWAITING_SIGN_OFF, true, "never handed in, the round is closed"),
    AWAITING_SECOND_SIGN_OFF(ReportStatus.AWAITING_SIGN_OFF, true, "the county had returned it"),
    SUBMITTED(ReportStatus.SUBMITTED, false, ""),
    WITHDRAWAL_REQUESTED(ReportStatus.SUBMITTED, false, "the county is asked to give it back"),
    IN_REVIEW(ReportStatus.IN_REVIEW, true, ""),
    RETURNED(ReportStatus.RETURNED, false, ""),
    RETURNED_FOR_SIGN_OFF(ReportStatus.RETURNED, true, "in a round with sign-off"),
    RETURNED_FOR_WORDING(ReportStatus.RETURNED, true, "for wording, in a round with sign-off"),
    APPROVED(ReportStatus.APPROVED, false, ""),
    DISCARDED(ReportStatus.DISCARDED, false, "");

    private final ReportStatus status;
    private final boolean signOff;
    private final String words;

    Situation(ReportStatus status, boolean signOff, String words) {
        this.status = status;
        this.signOff = signOff;
        this.words = words;
    }

    ReportStatus status() {
        return status;
    }

    boolean hasSignOff() {
        return signOff;
    }

    String title() {
        return "`" + status + "`" + (words.isEmpty() ? "" : ": " + words);
    }
}
