package io.chengbao.submission.report;

import static io.chengbao.submission.report.ReportStatus.AWAITING_SIGN_OFF;
import static io.chengbao.submission.report.ReportStatus.DRAFT;
import static io.chengbao.submission.report.ReportStatus.IN_REVIEW;
import static io.chengbao.submission.report.ReportStatus.RETURNED;
import static io.chengbao.submission.report.ReportStatus.SUBMITTED;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.problem.Language;
import io.chengbao.platform.problem.Localized;
import java.util.Set;

/** What a person may do with a report: in which states, and in which roles. */
enum Action implements Localized {
    REPLACE("replace", "更换内容", "replace the content", Set.of(DRAFT, RETURNED), "submitter"),
    RESPOND("respond", "答复批注", "answer a comment", Set.of(DRAFT, RETURNED), "submitter"),
    CONFIRM_FOLLOW_UPS(
            "confirm-follow-ups",
            "确认跟踪事项",
            "confirm the follow-ups",
            Set.of(DRAFT, RETURNED),
            "submitter"),
    WAIVE(
            "waive",
            "作保留说明",
            "let a blocker stand",
            Set.of(DRAFT, RETURNED, AWAITING_SIGN_OFF),
            "submitter",
            "signer"),
    SUBMIT("submit", "报送", "submit", Set.of(DRAFT, RETURNED), "submitter"),
    REQUEST_SIGN_OFF(
            "request-sign-off", "提请签发", "request sign-off", Set.of(DRAFT, RETURNED), "submitter"),
    SIGN_OFF("sign-off", "签发", "sign off", Set.of(AWAITING_SIGN_OFF), "signer"),
    REFUSE_SIGN_OFF(
            "refuse-sign-off", "不予签发", "refuse sign-off", Set.of(AWAITING_SIGN_OFF), "signer"),
    WITHDRAW("withdraw", "申请撤回", "withdraw", Set.of(SUBMITTED, IN_REVIEW), "submitter", "signer"),
    DISCARD("discard", "作废", "discard", Set.of(DRAFT), "submitter");

    private static final Set<Action> LEAVING_THE_ROUND = Set.of(REFUSE_SIGN_OFF, DISCARD);

    private final String word;
    private final String zh;
    private final String en;
    private final Set<ReportStatus> states;
    private final Set<String> roles;

    Action(String word, String zh, String en, Set<ReportStatus> states, String... roles) {
        this.word = word;
        this.zh = zh;
        this.en = en;
        this.states = states;
        this.roles = Set.of(roles);
    }

    boolean isPossibleIn(ReportStatus status) {
        return states.contains(status);
    }

    boolean isFor(Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }

    /** Whether it leads to a report, and so comes too late where a round takes none any more. */
    boolean leadsToReport() {
        return !LEAVING_THE_ROUND.contains(this);
    }

    /** What the API calls it. */
    String word() {
        return word;
    }

    @Override
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
