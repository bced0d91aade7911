package io.chengbao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/**
 * Applies dead letters again: in their aggregate's order like any record, under the lock of its
 * row, so that a record of the same subject that arrives meanwhile waits or is held.
 *
 * <p>A letter that is applied unparks its aggregate, and what is held behind it follows in the same
 * transaction; where one of those turns out to be poison, it is buried in its turn and the
 * aggregate is parked there.
 */
@ApplicationScoped
public class Redriving {

    private final Inbox inbox;
    private final DeadLetters letters;
    private final Readers readers;

    Redriving(Inbox inbox, DeadLetters letters, Readers readers) {
        this.inbox = inbox;
        this.letters = letters;
        this.readers = readers;
    }

    /**
     * @param transaction runs what it is given in a transaction of its own; called again where a
     *     held record turned out to be poison
     * @throws StillDead where the letter cannot be applied now either; the reason is kept with it
     */
    public <T> T redrive(UUID id, Function<Runnable, T> transaction) {
        DeadLetters.Letter letter = letters.read(id);
        Delivery delivery;
        try {
            delivery =
                    Delivery.again(readerOf(letter), letter.arrival().envelope(), letter.arrival());
        } catch (Poison stillUnreadable) {
            throw stillDead(id, stillUnreadable);
        }
        while (true) {
            long known = delivery.poisonAt();
            try {
                return transaction.apply(() -> apply(id, delivery));
            } catch (RuntimeException fault) {
                if (delivery.isPoison()) {
                    throw stillDead(id, delivery.poison());
                }
                if (delivery.poisonAt() == known) {
                    throw fault;
                }
            }
        }
    }

    private void apply(UUID id, Delivery delivery) {
        inbox.accept(delivery);
        letters.redriven(id);
    }

    private StillDead stillDead(UUID id, RuntimeException cause) {
        return new StillDead(letters.keepReason(id, cause), cause);
    }

    private Reader readerOf(DeadLetters.Letter letter) {
        return readers.of(letter.consumer(), letter.arrival().topic())
                .orElseThrow(() -> new Poison("nobody reads its topic any more"));
    }
}
