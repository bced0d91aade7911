package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;

/** Somebody changed the report since the caller last looked. */
public final class StaleContent extends Refusal {

    private static final long serialVersionUID = 1L;

    StaleContent() {
        super("stale-content", answering(412));
    }
}
