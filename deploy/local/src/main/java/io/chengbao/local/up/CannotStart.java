package io.chengbao.local.up;

/** Why nothing was started, in words for whoever typed the command. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
