package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.problem.Language;
import io.chengbao.platform.problem.Localized;
import java.util.Set;

/** What a person may do with a report: in which states, and in which role. */
enum Action implements Localized {
    REPLACE("replace", "更换内容", "replace the content", Set.of(ReportStatus.DRAFT), "submitter"),
    SUBMIT("submit", "报送", "submit", Set.of(ReportStatus.DRAFT), "submitter");

    private final String word;
    private final String zh;
    private final String en;
    private final Set<ReportStatus> states;
    private final String role;

    Action(String word, String zh, String en, Set<ReportStatus> states, String role) {
        this.word = word;
        this.zh = zh;
        this.en = en;
        this.states = states;
        this.role = role;
    }

    boolean isPossibleIn(ReportStatus status) {
        return states.contains(status);
    }

    boolean isFor(Caller caller) {
        return caller.has(role);
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
