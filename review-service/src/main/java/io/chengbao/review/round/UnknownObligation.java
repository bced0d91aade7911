package io.chengbao.review.round;

import java.util.UUID;

/**
 * An event speaks of a round, or of a township in it, that this service does not know.
 *
 * <p>Rounds are made here, so one that is not here was lost, for instance by a restore: the event
 * is kept as a dead letter, and its report waits, until somebody has put that right.
 */
public final class UnknownObligation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownObligation(UUID round, String township) {
        super("round " + round + " names no township " + township);
    }
}
