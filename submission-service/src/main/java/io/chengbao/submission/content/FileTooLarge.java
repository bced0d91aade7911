package io.chengbao.submission.content;

import io.chengbao.platform.problem.Refusal;

/** A file of more than 20 MB. */
public final class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    FileTooLarge() {
        super("too-large", answering(413));
    }
}
