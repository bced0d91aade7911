package io.chengbao.review.round;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** The county's table has faults; all of them are named at once. */
public final class TargetsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    TargetsRefused(List<TargetFault> faults) {
        super("targets-refused", answering(422).with("faults", faults), faults.size());
    }
}
