package io.chengbao.submission.report;

import io.chengbao.reading.finding.Finding;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.StoredFile;
import io.chengbao.submission.content.StoredJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A revision was handed in: all that the county needs to review it, so that it never has to ask
 * back. At most 3 MB.
 *
 * @param submittedBy the drafter: who handed it in or, with sign-off, asked for it
 * @param signedBy the head; null where no sign-off was needed
 * @param attachments null where there is none; so are waivers, responses and follow-ups
 * @param document what was read of the file, as JSON that is passed on as it is stored
 */
record ReportSubmitted(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String title,
        String submittedBy,
        String signedBy,
        Instant submittedAt,
        String receiptNumber,
        StoredFile file,
        List<StoredFile> attachments,
        StoredJson document,
        List<Finding> findings,
        List<Waiver> waivers,
        List<Response> responses,
        List<TrackedFollowUp> followUps) {

    /** What is left of 3 MB for what the township wrote, all else being short. */
    private static final int MOST_BYTES_WRITTEN = (3 << 20) - (64 << 10);

    /** Whether the county can be told in one event. */
    static boolean fits(Content content, DraftNotes notes) {
        return content.eventBytes() + notes.eventBytes() <= MOST_BYTES_WRITTEN;
    }

    static ReportSubmitted of(Report report, Revision revision) {
        Content content = revision.content();
        Receipt receipt = revision.receipt();
        return new ReportSubmitted(
                report.id(),
                report.round().id(),
                report.township(),
                receipt.revision(),
                content.title(),
                revision.submittedBy(),
                revision.signedBy(),
                receipt.submittedAt(),
                receipt.number(),
                content.file(),
                orAbsent(content.attachments()),
                content.document(),
                UnconfirmedFollowUps.findings(content, revision.confirmations()),
                orAbsent(revision.waivers()),
                orAbsent(revision.responses()),
                orAbsent(TrackedFollowUp.all(content, revision.confirmations())));
    }

    private static <T> List<T> orAbsent(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
