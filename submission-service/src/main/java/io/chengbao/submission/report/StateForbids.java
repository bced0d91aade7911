package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** The report stands so that what was asked is not possible, and says what is. */
public final class StateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why: each a problem type of its own. */
    enum Why {
        STATE("report-state-forbids"),
        NEEDS_SIGN_OFF("sign-off-needed"),
        KNOWS_NO_SIGN_OFF("no-sign-off-here"),
        WITHDRAWAL_PENDING("withdrawal-pending"),
        HANDED_IN_BEFORE("handed-in-before");

        private final String slug;

        Why(String slug) {
            this.slug = slug;
        }

        /** Why an action is not possible though the state would allow it. */
        static Why of(Action action) {
            return switch (action) {
                case SUBMIT -> NEEDS_SIGN_OFF;
                case REQUEST_SIGN_OFF -> KNOWS_NO_SIGN_OFF;
                case WITHDRAW -> WITHDRAWAL_PENDING;
                case DISCARD -> HANDED_IN_BEFORE;
                default -> STATE;
            };
        }
    }

    StateForbids(Why why, ReportStatus state, Action tried, List<Action> availableActions) {
        super(
                why.slug,
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
