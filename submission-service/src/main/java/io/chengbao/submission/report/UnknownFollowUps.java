package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** Nothing of the kind was carried over from the previous report, or no longer; names which. */
public final class UnknownFollowUps extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownFollowUps(List<String> followUps) {
        super("unknown-follow-ups", answering(422).with("followUps", followUps));
    }
}
