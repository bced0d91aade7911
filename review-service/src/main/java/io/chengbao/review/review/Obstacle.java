package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** What stands against an action, and the refusal that says so. */
enum Obstacle {
    OWN_REPORT,
    ANOTHER_ROLE,
    CLAIMED_BY_ANOTHER,
    STATE,
    DECISION_PENDING;

    /**
     * @param available what the caller may do instead
     */
    Refusal refusal(Review review, List<Action> available) {
        return switch (this) {
            case OWN_REPORT -> new OwnReport();
            case ANOTHER_ROLE -> new StageOfAnotherRole(review.stage());
            case CLAIMED_BY_ANOTHER ->
                    new ClaimedByAnother(review.claimedBy(), review.status(), available);
            case STATE -> new ReviewStateForbids(review.status(), available);
            case DECISION_PENDING ->
                    new DecisionPending(review.pending().orElseThrow().view(), available);
        };
    }
}
