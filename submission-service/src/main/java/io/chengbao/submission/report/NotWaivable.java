package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;
import java.util.List;

/** Only a blank or a missing part can be let stand with a reason; names the findings that can't. */
public final class NotWaivable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotWaivable(List<String> findings) {
        super("not-waivable", answering(422).with("findings", findings));
    }
}
