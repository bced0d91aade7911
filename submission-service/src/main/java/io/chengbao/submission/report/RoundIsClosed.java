package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;
import io.chengbao.submission.round.RoundState;
import java.util.List;

/** A township that has not handed in by the round's closure can't any more. */
public final class RoundIsClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundIsClosed() {
        super(
                "round-closed",
                answering(409)
                        .with("state", RoundState.CLOSED.name())
                        .with("stateText", RoundState.CLOSED)
                        .with("availableActions", List.of()));
    }
}
