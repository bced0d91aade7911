package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;

/** The current revision has no such paragraph, or not these words in it. */
public final class AnchorNotThere extends Refusal {

    private static final long serialVersionUID = 1L;

    AnchorNotThere() {
        super("anchor-not-there", answering(422));
    }
}
