package io.chengbao.review.round;

import java.util.UUID;

/**
 * An event speaks of a round, or of a township in it, that this service does not know.
 *
 * <p>Waiting for the round to come would be of no use. Rounds are made here: a township learns of
 * one from RoundOpened, which leaves this service only after the round is committed, so a report
 * cannot overtake its round, whatever the topics delay. A round that is not here was lost, for
 * instance by a restore, or never was: the event is kept as a dead letter, and its report waits,
 * until somebody has put that right and redriven it. Nothing of it is lost.
 */
public final class UnknownObligation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownObligation(UUID round, String township) {
        super("round " + round + " names no township " + township);
    }
}
