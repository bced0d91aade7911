package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.chengbao.platform.caller.Caller;
import java.util.List;

/** A review with all that there is to read. */
public record ReviewView(
        @JsonUnwrapped ReviewSummary summary,
        Document document,
        List<Finding> findings,
        List<Attachment> attachments,
        List<Waiver> waivers,
        List<FollowUp> followUps,
        List<SubmittedRevision> revisions,
        List<DecisionView> decisions,
        List<ReopeningView> reopenings) {

    static ReviewView of(
            Review review, Revision revision, List<SubmittedRevision> revisions, Caller caller) {
        return new ReviewView(
                review.summaryFor(caller),
                revision.document(),
                revision.findings(),
                revision.attachments(),
                revision.waivers(),
                revision.followUps(),
                revisions,
                review.decisions(),
                review.reopenings());
    }
}
