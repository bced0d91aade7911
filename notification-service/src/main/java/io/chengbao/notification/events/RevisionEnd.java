package io.chengbao.notification.events;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a revision went back to its township.
 *
 * @param person who sent it back, or who asked to have it back
 */
@Embeddable
record RevisionEnd(@Enumerated(EnumType.STRING) Outcome outcome, String person) {

    enum Outcome {
        /** Returned, or reopened after its approval: the person gets the next revision. */
        SENT_BACK,
        /** The county is rid of it: the next revision is anybody's again. */
        WITHDRAWN
    }

    static RevisionEnd sentBackBy(String person) {
        return new RevisionEnd(Outcome.SENT_BACK, person);
    }

    static RevisionEnd withdrawnBy(String person) {
        return new RevisionEnd(Outcome.WITHDRAWN, person);
    }
}
