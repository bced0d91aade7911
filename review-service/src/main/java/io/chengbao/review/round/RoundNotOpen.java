package io.chengbao.review.round;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** The round is closed. */
public final class RoundNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundNotOpen(RoundState state) {
        super(
                "round-not-open",
                answering(409)
                        .with("state", state)
                        .with("availableActions", List.of("nothing-to-report", "targets")));
    }
}
