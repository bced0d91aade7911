package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.problem.Language;
import io.chengbao.submission.content.FindingCounts;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * A report as the API shows it.
 *
 * @param statusText the status in the caller's language
 * @param revision the latest that was submitted; absent before the first
 * @param receipt of that revision
 * @param version changes with every change, and is what {@code If-Match} compares
 */
record ReportView(
        UUID id,
        UUID round,
        String township,
        String title,
        ReportStatus status,
        String statusText,
        Integer revision,
        Receipt receipt,
        FindingCounts findings,
        long version,
        List<String> availableActions) {

    static ReportView of(Report report, Caller caller, Language language) {
        return new ReportView(
                report.id(),
                report.round().id(),
                report.township(),
                report.content().title(),
                report.status(),
                report.status().in(language),
                report.revision() == 0 ? null : report.revision(),
                report.receipt(),
                report.content().counts(),
                report.version(),
                report.availableActions(caller).stream().map(Action::word).toList());
    }

    static URI location(UUID report) {
        return URI.create("/api/v1/reports/" + report);
    }
}
