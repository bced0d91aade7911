package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** The decision is about another revision or stage than the one that the review is at. */
public final class DecisionOutdated extends Refusal {

    private static final long serialVersionUID = 1L;

    DecisionOutdated(int revision, Stage stage, ReviewStatus state, List<Action> availableActions) {
        super(
                "decision-outdated",
                answering(409)
                        .with("revision", revision)
                        .with("stage", stage)
                        .with("state", state)
                        .with("availableActions", availableActions),
                revision);
    }
}
