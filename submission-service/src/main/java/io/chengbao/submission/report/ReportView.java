package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.problem.Language;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.FindingCounts;
import io.chengbao.submission.content.StoredFile;
import jakarta.annotation.Nullable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report as the API shows it: to its township as it stands, to others as it was handed in.
 *
 * @param statusText the status in the caller's language
 * @param attachments what came with the file, the first at position 1
 * @param revision the latest that was submitted; absent before the first
 * @param receipt of that revision
 * @param registrationNumber 收文登记号; absent before the county took the first revision up
 * @param waived how many of the blockers may stand; only to the township
 * @param signOff who asked the head to sign off; absent where nobody waits for that
 * @param returned why the county gave the latest revision back; absent where it didn't
 * @param withdrawalRequested whether the county has yet to answer a withdrawal
 * @param version changes with every change, and is what {@code If-Match} compares
 */
record ReportView(
        UUID id,
        UUID round,
        String township,
        String title,
        List<StoredFile> attachments,
        ReportStatus status,
        String statusText,
        @Nullable Integer revision,
        @Nullable Receipt receipt,
        @Nullable String registrationNumber,
        FindingCounts findings,
        @Nullable Integer waived,
        @Nullable SignOffRequest signOff,
        @Nullable ReturnedView returned,
        boolean withdrawalRequested,
        long version,
        List<String> availableActions) {

    /**
     * @param wordingOnly 文字性修改: the next revision needs no second sign-off
     * @param comments how many the county has; only to the township
     * @param unanswered how many of them have to be answered first; only to the township
     */
    record ReturnedView(
            String reason,
            boolean wordingOnly,
            String by,
            Instant at,
            @Nullable Integer comments,
            @Nullable Integer unanswered) {}

    static ReportView of(Report report, Caller caller, Language language) {
        Content content = report.contentFor(caller);
        return new ReportView(
                report.id(),
                report.round().id(),
                report.township(),
                content.title(),
                content.attachments(),
                report.status(),
                report.status().in(language),
                report.revision() == 0 ? null : report.revision(),
                report.receipt(),
                report.registrationNumber(),
                UnconfirmedFollowUps.counts(content, report.confirmedFor(caller)),
                report.isOf(caller) ? report.notes().waivers().size() : null,
                report.signOffRequest().orElse(null),
                returned(report, caller),
                report.isWithdrawalRequested(),
                report.version(),
                report.availableActions(caller).stream().map(Action::word).toList());
    }

    /** The comments are read of few reports only: a county's page may have hundreds. */
    private static ReturnedView returned(Report report, Caller caller) {
        return report.returned()
                .filter(from -> report.isReturned() && report.status().isWithTownship())
                .map(
                        from ->
                                new ReturnedView(
                                        from.reason(),
                                        from.isWordingOnly(),
                                        from.returnedBy(),
                                        from.returnedAt(),
                                        report.isOf(caller) ? from.comments().size() : null,
                                        report.isOf(caller)
                                                ? from.unanswered(report.notes()).size()
                                                : null))
                .orElse(null);
    }

    /** Whether it lies with the drafter, who has something to mend or to answer. */
    boolean mustBeMended() {
        boolean unanswered =
                returned != null && returned.unanswered() != null && returned.unanswered() > 0;
        return (status == ReportStatus.DRAFT || status == ReportStatus.RETURNED)
                && (findings.blockers() > waived || unanswered);
    }

    static URI location(UUID report) {
        return URI.create("/api/v1/reports/" + report);
    }
}
