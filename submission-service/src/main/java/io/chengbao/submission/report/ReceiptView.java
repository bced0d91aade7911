package io.chengbao.submission.report;

import io.chengbao.submission.content.StoredFile;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A receipt with all that it is for, to be printed.
 *
 * @param signedBy the head; absent where no sign-off was needed
 */
record ReceiptView(
        String number,
        Instant submittedAt,
        String sha256,
        int revision,
        String submittedBy,
        UUID reportId,
        UUID round,
        String roundTitle,
        String township,
        String title,
        String fileName,
        long fileSize,
        @Nullable String signedBy,
        List<StoredFile> attachments) {

    static ReceiptView of(Report report, Revision latest) {
        Receipt receipt = latest.receipt();
        StoredFile file = latest.content().file();
        return new ReceiptView(
                receipt.number(),
                receipt.submittedAt(),
                receipt.sha256(),
                receipt.revision(),
                latest.submittedBy(),
                report.id(),
                report.round().id(),
                report.round().title(),
                report.township(),
                latest.content().title(),
                file.name(),
                file.size(),
                latest.signedBy(),
                latest.content().attachments());
    }
}
