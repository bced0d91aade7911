package io.chengbao.local.up;

/** A step of the walk that didn't happen, and what happened instead. */
final class WalkFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WalkFailure(String message) {
        super(message);
    }
}
