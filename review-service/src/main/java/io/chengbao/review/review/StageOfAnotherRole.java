package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;

/** The review is at a stage that is another role's work. */
public final class StageOfAnotherRole extends Refusal {

    private static final long serialVersionUID = 1L;

    StageOfAnotherRole(Stage stage) {
        super(
                "stage-of-another-role",
                answering(403).with("stage", stage).with("role", stage.role()));
    }
}
