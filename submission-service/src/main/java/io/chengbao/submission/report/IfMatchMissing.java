package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;

/** A PUT must say which state of the report it was made from (RFC 6585). */
public final class IfMatchMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    IfMatchMissing() {
        super("if-match-missing", answering(428));
    }
}
