package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;
import java.time.Instant;

/** The time to undo the decision is over. */
public final class DecisionInEffect extends Refusal {

    private static final long serialVersionUID = 1L;

    DecisionInEffect(Instant effectiveAt) {
        super("decision-in-effect", answering(409).with("effectiveAt", effectiveAt));
    }
}
