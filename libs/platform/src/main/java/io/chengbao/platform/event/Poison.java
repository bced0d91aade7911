package io.chengbao.platform.event;

/** A record that no retry will make applicable. */
final class Poison extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Poison(String reason) {
        super(reason);
    }

    Poison(String reason, Throwable cause) {
        super(reason, cause);
    }
}
