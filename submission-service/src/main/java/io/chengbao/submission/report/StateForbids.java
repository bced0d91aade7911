package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** The report's state does not allow what was asked. */
public final class StateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    StateForbids(ReportStatus state, Action tried, List<Action> availableActions) {
        super(
                "report-state-forbids",
                answering(409)
                        .with("state", state.name())
                        .with("stateText", state)
                        .with(
                                "availableActions",
                                availableActions.stream().map(Action::word).toList()),
                state,
                tried);
    }
}
