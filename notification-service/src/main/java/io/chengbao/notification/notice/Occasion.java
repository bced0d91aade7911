package io.chengbao.notification.notice;

/** Why people are told something: each has its sentences in the bundle {@code notices}. */
public enum Occasion {
    ROUND_OPENED("RoundOpened"),
    REPORT_SUBMITTED("ReportSubmitted"),
    REPORT_APPROVED("ReportApproved");

    private final String event;

    Occasion(String event) {
        this.event = event;
    }

    /** The event's type, which is also its name in the API. */
    public String event() {
        return event;
    }
}
