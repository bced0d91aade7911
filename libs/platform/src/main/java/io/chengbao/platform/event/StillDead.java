package io.chengbao.platform.event;

/** A dead letter that cannot be applied now either. */
public final class StillDead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StillDead(String reason, RuntimeException cause) {
        super(reason, cause);
    }
}
