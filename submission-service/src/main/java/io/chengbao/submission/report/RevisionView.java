package io.chengbao.submission.report;

import io.chengbao.submission.content.FindingCounts;
import io.chengbao.submission.content.StoredFile;
import java.time.Instant;

/** A submitted revision as the API shows it. */
record RevisionView(
        int revision,
        String title,
        StoredFile file,
        FindingCounts findings,
        String receiptNumber,
        String submittedBy,
        Instant submittedAt) {

    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.receipt().revision(),
                revision.content().title(),
                revision.content().file(),
                revision.content().counts(),
                revision.receipt().number(),
                revision.submittedBy(),
                revision.receipt().submittedAt());
    }
}
