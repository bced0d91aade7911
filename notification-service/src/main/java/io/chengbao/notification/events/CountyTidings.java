package io.chengbao.notification.events;

import io.chengbao.notification.notice.News;
import io.chengbao.notification.notice.Notices;
import io.chengbao.notification.notice.Occasion;
import io.chengbao.platform.event.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is told of what the county does with a report: its township. */
@ApplicationScoped
class CountyTidings {

    private final Audience audience;
    private final Notices notices;
    private final Courses courses;
    private final TownshipTidings townships;

    CountyTidings(Audience audience, Notices notices, Courses courses, TownshipTidings townships) {
        this.audience = audience;
        this.notices = notices;
        this.courses = courses;
        this.townships = townships;
    }

    /** Only of the first revision: a later one goes on where the county left it. */
    void started(ReviewStarted event, Envelope envelope) {
        courses.lock(event.reportId()).claimed(event.reviewer());
        if (event.revision() > 1) {
            return;
        }
        notices.tell(
                News.ofReport(
                                envelope.id(),
                                Occasion.REVIEW_STARTED,
                                event.round(),
                                event.reportId(),
                                event.revision(),
                                event.township())
                        .withRegistration(event.registrationNumber()),
                audience.submittersOf(event.township()));
    }

    /** It is the township's turn. */
    void returned(ReportReturned event, Envelope envelope) {
        notices.tell(
                News.ofReport(
                                envelope.id(),
                                event.wordingOnly()
                                        ? Occasion.REPORT_RETURNED_FOR_WORDING
                                        : Occasion.REPORT_RETURNED,
                                event.round(),
                                event.reportId(),
                                event.revision(),
                                event.township())
                        .withComments(count(event.comments())),
                audience.of(event.township()));
        ended(event.reportId(), event.revision(), RevisionEnd.sentBackBy(event.returnedBy()));
    }

    /** It is the township's turn once more. */
    void reopened(ReviewReopened event, Envelope envelope) {
        notices.tell(
                News.ofReport(
                                envelope.id(),
                                event.wordingOnly()
                                        ? Occasion.REVIEW_REOPENED_FOR_WORDING
                                        : Occasion.REVIEW_REOPENED,
                                event.round(),
                                event.reportId(),
                                event.revision(),
                                event.township())
                        .withComments(count(event.comments())),
                audience.of(event.township()));
        ended(event.reportId(), event.revision(), RevisionEnd.sentBackBy(event.reopenedBy()));
    }

    /** It is nobody's turn any more. */
    void approved(ReportApproved event, Envelope envelope) {
        notices.tell(
                News.ofReport(
                        envelope.id(),
                        Occasion.REPORT_APPROVED,
                        event.round(),
                        event.reportId(),
                        event.revision(),
                        event.township()),
                audience.of(event.township()));
    }

    /** It is the township's turn, and no longer the turn of whoever had claimed it. */
    void withdrawn(WithdrawalGranted event, Envelope envelope) {
        Optional<String> claimedBy = courses.lock(event.reportId()).claimedBy();
        notices.tell(
                ofWithdrawal(event, envelope, Occasion.WITHDRAWAL_GRANTED),
                audience.named(event.requestedBy()));
        claimedBy.ifPresent(
                person ->
                        notices.tell(
                                ofWithdrawal(event, envelope, Occasion.REVIEW_WITHDRAWN),
                                audience.named(person)));
        ended(event.reportId(), event.revision(), RevisionEnd.withdrawnBy(event.requestedBy()));
    }

    /** It stays the county's turn. */
    void notWithdrawn(WithdrawalRefused event, Envelope envelope) {
        notices.tell(
                News.ofReport(
                        envelope.id(),
                        event.occasion(),
                        event.round(),
                        event.reportId(),
                        event.revision(),
                        event.township()),
                audience.named(event.requestedBy()));
    }

    private void ended(UUID report, int revision, RevisionEnd end) {
        courses.lock(report)
                .ended(revision, end)
                .ifPresent(next -> townships.resubmitted(next, report, revision + 1, end));
    }

    private static News ofWithdrawal(
            WithdrawalGranted event, Envelope envelope, Occasion occasion) {
        return News.ofReport(
                envelope.id(),
                occasion,
                event.round(),
                event.reportId(),
                event.revision(),
                event.township());
    }

    private static int count(List<?> comments) {
        return comments == null ? 0 : comments.size();
    }
}
