package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;

/** Where a round has sign-off, the head alone lets a blocker stand; elsewhere the drafter. */
public final class WaivedByAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    WaivedByAnother(boolean signOff) {
        super(signOff ? "only-signer-waives" : "only-submitter-waives", answering(403));
    }
}
