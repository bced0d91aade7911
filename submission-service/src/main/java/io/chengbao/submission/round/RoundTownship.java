package io.chengbao.submission.round;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Set;

/**
 * One township's place in a round, as it is stored.
 *
 * @param dueAt an extension of its own, or null
 * @param nothingReason why it has nothing to report (零报告), or null with the two behind it
 */
@Embeddable
record RoundTownship(
        String division,
        String name,
        Instant dueAt,
        String nothingReason,
        String nothingDeclaredBy,
        Instant nothingDeclaredAt) {

    static RoundTownship of(RoundOpened.Township township) {
        return new RoundTownship(township.division(), township.name(), null, null, null, null);
    }

    boolean isExcused() {
        return nothingReason != null;
    }

    RoundView.Township view(Instant roundDueAt, Set<String> handedIn) {
        return new RoundView.Township(
                division,
                name,
                dueAt == null ? roundDueAt : dueAt,
                isExcused() && !handedIn.contains(division)
                        ? new RoundView.NothingToReport(
                                nothingReason, nothingDeclaredBy, nothingDeclaredAt)
                        : null);
    }
}
