package io.chengbao.review.round;

import io.chengbao.platform.problem.Refusal;

/** The file is no .xlsx, or broken, or far larger inside than a table. */
public final class TableUnreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    TableUnreadable() {
        super("table-unreadable", answering(422));
    }
}
