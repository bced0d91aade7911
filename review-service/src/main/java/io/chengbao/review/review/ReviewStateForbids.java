package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** The review is in a state in which this can't be done. */
public final class ReviewStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewStateForbids(ReviewStatus state, List<Action> availableActions) {
        super(
                "review-state-forbids",
                answering(409).with("state", state).with("availableActions", availableActions));
    }
}
