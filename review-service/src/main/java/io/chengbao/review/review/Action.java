package io.chengbao.review.review;

import static io.chengbao.review.review.ReviewStatus.APPROVED;
import static io.chengbao.review.review.ReviewStatus.IN_REVIEW;
import static io.chengbao.review.review.ReviewStatus.WAITING;

import com.fasterxml.jackson.annotation.JsonValue;
import io.chengbao.platform.caller.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people of the county do with a review, by whom and when.
 *
 * <p>What is offered and what is refused comes from here alone, so nothing is offered that would be
 * refused.
 */
public enum Action {
    /** 签收 */
    CLAIM("claim", Who.STAGE, Set.of(WAITING)),
    /** 审定通过 */
    APPROVE("approve", Who.CLAIMANT, Set.of(IN_REVIEW)),
    /** 退回修改 */
    RETURN("return", Who.CLAIMANT, Set.of(IN_REVIEW)),
    /** Undo a decision that is not in effect yet. */
    UNDO("undo", Who.CLAIMANT, Set.of(IN_REVIEW)),
    /** 批注; on an approved report for what it is to be reopened for. */
    COMMENT("comment", Who.READER, Set.of(WAITING, IN_REVIEW, APPROVED)),
    /** Close a comment that was met or is no longer meant. */
    RESOLVE("resolve", Who.READER, Set.of(WAITING, IN_REVIEW, APPROVED)),
    /** Open an approved report again, back to its township. */
    REOPEN("reopening", Who.STAGE, Set.of(APPROVED));

    private enum Who {
        /** Whoever has the role of the stage. */
        STAGE,
        /** The one of them who took the review up. */
        CLAIMANT,
        /** Those and all other reviewers. */
        READER
    }

    private final String word;
    private final Who who;
    private final Set<ReviewStatus> states;

    Action(String word, Who who, Set<ReviewStatus> states) {
        this.word = word;
        this.who = who;
        this.states = states;
    }

    /** What this caller may do with the review as it is. */
    static List<Action> availableTo(Caller caller, Review review) {
        return Arrays.stream(values())
                .filter(action -> action.obstacle(review, caller).isEmpty())
                .toList();
    }

    /** Refuses by the name of what stands against it. */
    void require(Review review, Caller by) {
        obstacle(review, by)
                .ifPresent(
                        obstacle -> {
                            throw obstacle.refusal(review, availableTo(by, review));
                        });
    }

    private Optional<Obstacle> obstacle(Review review, Caller caller) {
        if (review.wasHandedInBy(caller)) {
            return Optional.of(Obstacle.OWN_REPORT);
        }
        if (!isWorkOf(caller, review.stage())) {
            return Optional.of(Obstacle.ANOTHER_ROLE);
        }
        boolean claimed = review.status() == IN_REVIEW && !review.isClaimedBy(caller);
        if (claimed && (who == Who.CLAIMANT || this == CLAIM)) {
            return Optional.of(Obstacle.CLAIMED_BY_ANOTHER);
        }
        if (!states.contains(review.status())) {
            return Optional.of(Obstacle.STATE);
        }
        if (decides() && review.pending().isPresent()) {
            return Optional.of(Obstacle.DECISION_PENDING);
        }
        return this == UNDO && review.pending().isEmpty()
                ? Optional.of(Obstacle.STATE)
                : Optional.empty();
    }

    private boolean isWorkOf(Caller caller, Stage stage) {
        return stage.isWorkOf(caller) || who == Who.READER && caller.has("reviewer");
    }

    private boolean decides() {
        return this == APPROVE || this == RETURN;
    }

    /** As it stands among the {@code availableActions}. */
    @JsonValue
    public String word() {
        return word;
    }
}
