package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.problem.Refusal;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.KnownFinding;
import io.chengbao.submission.report.StateForbids.Why;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be done with a report as it stands, by whom, and what has to be mended before it goes
 * on. {@code STATES.md} has it as a table.
 */
record Permissions(Report report) {

    List<Action> of(Caller caller) {
        if (!report.isOf(caller)) {
            return List.of();
        }
        return Stream.of(Action.values())
                .filter(action -> isFor(action, caller) && obstacleTo(action).isEmpty())
                .filter(action -> !isTooLateFor(action))
                .filter(action -> action != Action.WAIVE || report.content().hasBlockers())
                .toList();
    }

    /**
     * @throws StateForbids where the report stands in the way
     * @throws RoundIsClosed where the round does
     */
    void require(Action action, Caller by) {
        Optional<Why> obstacle = obstacleTo(action);
        if (obstacle.isPresent()) {
            throw new StateForbids(obstacle.get(), report.status(), action, of(by));
        }
        if (isTooLateFor(action)) {
            throw new RoundIsClosed();
        }
    }

    /**
     * @throws WaivedByAnother where it is not for this person to decide
     */
    void requireWaiver(Caller by) {
        if (!isFor(Action.WAIVE, by)) {
            throw new WaivedByAnother(report.round().hasSignOff());
        }
        require(Action.WAIVE, by);
    }

    /** That the content can be handed on as it is. */
    void requireReady() {
        toBeMended()
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        if (!ReportSubmitted.fits(report.content(), report.notes())) {
            throw new ReportTooLarge();
        }
    }

    /** What the township has to mend or answer before it can hand the content on. */
    Optional<Refusal> toBeMended() {
        Content content = report.content();
        DraftNotes notes = report.notes();
        if (content.hasBlockers()) {
            List<KnownFinding> standing =
                    UnconfirmedFollowUps.knownFindings(content, notes.confirmations()).stream()
                            .filter(found -> notes.waiverOf(found.id()).isEmpty())
                            .toList();
            if (standing.stream().anyMatch(KnownFinding::isBlocker)) {
                return Optional.of(new ReportHasBlockers(report.id(), standing));
            }
        }
        List<Comment> unanswered =
                report.returned().map(returned -> returned.unanswered(notes)).orElse(List.of());
        return unanswered.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommentsUnanswered(report.id(), unanswered));
    }

    private boolean isFor(Action action, Caller caller) {
        return action == Action.WAIVE
                ? caller.has(report.round().hasSignOff() ? "signer" : "submitter")
                : action.isFor(caller);
    }

    private Optional<Why> obstacleTo(Action action) {
        if (!action.isPossibleIn(report.status())) {
            return Optional.of(Why.STATE);
        }
        boolean stands =
                switch (action) {
                    case RESPOND -> report.returned().isEmpty();
                    case CONFIRM_FOLLOW_UPS -> report.content().followUpCount() == 0;
                    case SUBMIT -> report.needsSignOff();
                    case REQUEST_SIGN_OFF -> !report.round().hasSignOff();
                    case WITHDRAW -> report.isWithdrawalRequested();
                    case DISCARD -> report.revision() > 0;
                    default -> false;
                };
        return stands ? Optional.of(Why.of(action)) : Optional.empty();
    }

    /** A closed round takes only what was handed in before, and its next revisions. */
    private boolean isTooLateFor(Action action) {
        return report.round().isClosed() && report.revision() == 0 && action.leadsToReport();
    }
}
