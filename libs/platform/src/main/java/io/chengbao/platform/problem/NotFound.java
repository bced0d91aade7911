package io.chengbao.platform.problem;

/** Not there, or not in the caller's scope: from outside these are the same. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found", answering(404));
    }
}
