package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;

/** Nobody reviews what they handed in themselves, whatever their roles. */
public final class OwnReport extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnReport() {
        super("own-report", answering(403));
    }
}
