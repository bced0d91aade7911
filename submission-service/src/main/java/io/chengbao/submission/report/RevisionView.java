package io.chengbao.submission.report;

import io.chengbao.submission.content.FindingCounts;
import io.chengbao.submission.content.StoredFile;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * A submitted revision as the API shows it.
 *
 * @param attachments what came with the file, the first at position 1
 * @param signedBy the head; absent where no sign-off was needed
 * @param waivers why blockers may stand
 * @param responses what the township answered to the county's comments
 */
record RevisionView(
        int revision,
        String title,
        StoredFile file,
        List<StoredFile> attachments,
        FindingCounts findings,
        String receiptNumber,
        String submittedBy,
        @Nullable String signedBy,
        Instant submittedAt,
        List<Waiver> waivers,
        List<Response> responses) {

    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.receipt().revision(),
                revision.content().title(),
                revision.content().file(),
                revision.content().attachments(),
                UnconfirmedFollowUps.counts(revision.content(), revision.confirmations().size()),
                revision.receipt().number(),
                revision.submittedBy(),
                revision.signedBy(),
                revision.receipt().submittedAt(),
                revision.waivers(),
                revision.responses());
    }
}
