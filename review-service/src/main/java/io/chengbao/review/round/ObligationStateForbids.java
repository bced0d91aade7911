package io.chengbao.review.round;

import io.chengbao.platform.problem.Refusal;

/** The township has handed in, or was noted as having nothing to report, already. */
public final class ObligationStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    ObligationStateForbids(ObligationState state) {
        super("obligation-state-forbids", answering(409).with("state", state));
    }
}
