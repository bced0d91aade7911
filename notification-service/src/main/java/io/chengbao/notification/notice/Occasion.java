package io.chengbao.notification.notice;

/**
 * Why people are told something: of which event, and in which words. An event that means one thing
 * to the township and another to the county has an occasion for each; the words are in the bundle
 * {@code notices} under {@link #words()}.
 */
public enum Occasion {
    ROUND_OPENED("RoundOpened"),
    ROUND_EXTENDED("RoundExtended"),
    NOTHING_TO_REPORT("NothingToReport"),
    SIGN_OFF_REQUESTED("SignOffRequested"),
    SIGN_OFF_REFUSED("SignOffRefused"),
    REPORT_SUBMITTED("ReportSubmitted", "", true),
    REPORT_RESUBMITTED("ReportSubmitted", ".again", true),
    REVIEW_STARTED("ReviewStarted"),
    REPORT_RETURNED("ReportReturned"),
    REPORT_RETURNED_FOR_WORDING("ReportReturned", ".wording", false),
    REVIEW_REOPENED("ReviewReopened"),
    REVIEW_REOPENED_FOR_WORDING("ReviewReopened", ".wording", false),
    REPORT_APPROVED("ReportApproved"),
    WITHDRAWAL_GRANTED("WithdrawalGranted"),
    REVIEW_WITHDRAWN("WithdrawalGranted", ".reviewer", true),
    WITHDRAWAL_REFUSED("WithdrawalRefused"),
    WITHDRAWAL_TOO_LATE("WithdrawalRefused", ".decided", false),
    WITHDRAWAL_WHILE_DECIDING("WithdrawalRefused", ".deciding", false),
    WITHDRAWAL_SUPERSEDED("WithdrawalRefused", ".superseded", false);

    private final String event;
    private final String variant;
    private final boolean forCounty;

    Occasion(String event) {
        this(event, "", false);
    }

    Occasion(String event, String variant, boolean forCounty) {
        this.event = event;
        this.variant = variant;
        this.forCounty = forCounty;
    }

    /** The event's type, which is also its name in the API. */
    public String event() {
        return event;
    }

    /** What the keys of its sentences begin with. */
    String words() {
        return event + variant;
    }

    /** Whether the county's people are told, who have pages to go on at. */
    boolean isForCounty() {
        return forCounty;
    }
}
