package io.chengbao.submission.report;

import io.chengbao.reading.finding.Finding;
import io.chengbao.submission.content.KnownFinding;
import java.time.Instant;

/**
 * Why a blocker may stand (保留说明); the county sees it. Also the form in which the event and the API
 * have it.
 *
 * @param finding the finding's id
 * @param line of the finding in the content that this belongs to
 */
record Waiver(
        String finding,
        String rule,
        int line,
        int start,
        int end,
        String quote,
        String reason,
        String waivedBy,
        Instant waivedAt) {

    static Waiver of(KnownFinding known, String reason, String waivedBy, Instant waivedAt) {
        Finding finding = known.finding();
        return new Waiver(
                known.id(),
                finding.rule(),
                finding.line(),
                finding.start(),
                finding.end(),
                finding.quote(),
                reason,
                waivedBy,
                waivedAt);
    }

    /** The same reason for the same finding, where it stands in another content. */
    Waiver movedTo(KnownFinding known) {
        return of(known, reason, waivedBy, waivedAt);
    }
}
