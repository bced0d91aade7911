package io.chengbao.submission.content;

import io.chengbao.platform.problem.Refusal;

/** So many large files come in at once that this one would have to wait too long. */
public final class TooManyFiles extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int SECONDS_TO_WAIT = 10;

    TooManyFiles() {
        super("too-many-files", answering(503).withHeader("Retry-After", SECONDS_TO_WAIT));
    }
}
