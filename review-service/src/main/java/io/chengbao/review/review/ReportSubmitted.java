package io.chengbao.review.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A township handed a revision in: what the review needs of that event.
 *
 * @param signedBy null where the round has no sign-off
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
        Document document,
        List<Finding> findings,
        List<Attachment> attachments,
        List<Waiver> waivers,
        List<Response> responses,
        List<FollowUp> followUps) {

    ReportSubmitted {
        attachments = attachments == null ? List.of() : attachments;
        waivers = waivers == null ? List.of() : waivers;
        responses = responses == null ? List.of() : responses;
        followUps = followUps == null ? List.of() : followUps;
    }
}
