package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** Somebody else has taken the review up. */
public final class ClaimedByAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    ClaimedByAnother(String claimedBy, ReviewStatus state, List<Action> availableActions) {
        super(
                "review-claimed-by-another",
                answering(409)
                        .with("claimedBy", claimedBy)
                        .with("state", state)
                        .with("availableActions", availableActions),
                claimedBy);
    }
}
