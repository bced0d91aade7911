package io.chengbao.review.review;

import io.chengbao.platform.problem.Refusal;

/** More open comments than one return can carry. */
public final class TooManyComments extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyComments(int most) {
        super("too-many-comments", answering(409).with("most", most), most);
    }
}
