package io.chengbao.submission.report;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.chengbao.reading.finding.Finding;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A revision was handed in: all that the county needs to review it, so that it never has to ask
 * back. At most 3 MB.
 *
 * @param document what was read of the file, as JSON that is passed on as it is stored
 */
record ReportSubmitted(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String title,
        String submittedBy,
        Instant submittedAt,
        String receiptNumber,
        StoredFile file,
        @JsonRawValue String document,
        List<Finding> findings) {

    /** What is left of 3 MB for document and findings, all else being short. */
    static final int MOST_CONTENT_BYTES = (3 << 20) - (16 << 10);

    static ReportSubmitted of(Report report, Receipt receipt, String submittedBy) {
        Content content = report.content();
        return new ReportSubmitted(
                report.id(),
                report.round().id(),
                report.township(),
                receipt.revision(),
                content.title(),
                submittedBy,
                receipt.submittedAt(),
                receipt.number(),
                content.file(),
                content.document(),
                content.findings());
    }
}
