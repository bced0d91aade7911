package io.chengbao.submission.round;

import io.chengbao.platform.problem.Language;
import io.chengbao.platform.problem.Localized;

/** {@code OPEN ──RoundClosed──> CLOSED}, as review-service decides. */
public enum RoundState implements Localized {
    OPEN("报送中", "open"),
    CLOSED("已关闭", "closed");

    private final String zh;
    private final String en;

    RoundState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
