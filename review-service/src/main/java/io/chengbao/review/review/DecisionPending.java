package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** A decision is made and not in effect yet: it has to be undone before another is made. */
public final class DecisionPending extends Refusal {

    private static final long serialVersionUID = 1L;

    DecisionPending(PendingDecisionView pending, List<Action> availableActions) {
        super(
                "decision-pending",
                answering(409)
                        .with("pendingDecision", pending)
                        .with("availableActions", availableActions));
    }
}
