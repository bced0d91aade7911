package io.chengbao.notification.events;

import io.chengbao.notification.notice.News;
import io.chengbao.notification.notice.Notices;
import io.chengbao.notification.notice.Occasion;
import io.chengbao.notification.notice.Report;
import io.chengbao.notification.notice.Subjects;
import io.chengbao.notification.people.Person;
import io.chengbao.platform.event.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who is told of what townships do: first their own head, then the county. */
@ApplicationScoped
class TownshipTidings {

    private final Audience audience;
    private final Notices notices;
    private final Subjects subjects;
    private final Courses courses;

    TownshipTidings(Audience audience, Notices notices, Subjects subjects, Courses courses) {
        this.audience = audience;
        this.notices = notices;
        this.subjects = subjects;
        this.courses = courses;
    }

    /** It is the turn of the township's head. */
    void signOffRequested(SignOffRequested event, Envelope envelope) {
        subjects.remember(new Report(event.reportId(), event.title()));
        notices.tell(
                News.ofReport(
                        envelope.id(),
                        Occasion.SIGN_OFF_REQUESTED,
                        event.round(),
                        event.reportId(),
                        null,
                        event.township()),
                audience.signersOf(event.township()));
    }

    /** It is the drafter's turn again. */
    void signOffRefused(SignOffRefused event, Envelope envelope) {
        subjects.remember(new Report(event.reportId(), event.title()));
        notices.tell(
                News.ofReport(
                        envelope.id(),
                        Occasion.SIGN_OFF_REFUSED,
                        event.round(),
                        event.reportId(),
                        null,
                        event.township()),
                audience.named(event.requestedBy()));
    }

    /** It is the county's turn: anybody's who decides, or the one's who sent it back. */
    void submitted(ReportSubmitted event, Envelope envelope) {
        subjects.remember(new Report(event.reportId(), event.title()));
        Resubmission submission = new Resubmission(envelope.id(), event.round(), event.township());
        if (event.revision() == 1) {
            tellAllApprovers(submission, event.reportId(), event.revision());
        } else {
            courses.lock(event.reportId())
                    .resubmitted(event.revision(), submission)
                    .ifPresent(
                            end ->
                                    resubmitted(
                                            submission, event.reportId(), event.revision(), end));
        }
    }

    /**
     * @param before how the revision before this one ended
     */
    void resubmitted(Resubmission submission, UUID report, int revision, RevisionEnd before) {
        List<Person> returner =
                before.outcome() == RevisionEnd.Outcome.SENT_BACK
                        ? audience.named(before.person())
                        : List.of();
        if (returner.isEmpty()) {
            tellAllApprovers(submission, report, revision);
        } else {
            tell(Occasion.REPORT_RESUBMITTED, submission, report, revision, returner);
        }
    }

    private void tellAllApprovers(Resubmission submission, UUID report, int revision) {
        tell(
                Occasion.REPORT_SUBMITTED,
                submission,
                report,
                revision,
                audience.approversOver(submission.township()));
    }

    private void tell(
            Occasion occasion,
            Resubmission submission,
            UUID report,
            int revision,
            List<Person> told) {
        notices.tell(
                News.ofReport(
                        submission.eventId(),
                        occasion,
                        submission.round(),
                        report,
                        revision,
                        submission.township()),
                told);
    }
}
