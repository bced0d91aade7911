package io.chengbao.submission.report;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a report, and what proves it. */
@Path("api/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "record", description = "留痕: revisions, receipt, history")
@RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
class RecordResource {

    private final Reports reports;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    RecordResource(Reports reports, CurrentCaller caller, CurrentLanguage language) {
        this.reports = reports;
        this.caller = caller;
        this.language = language;
    }

    @GET
    @Path("history")
    @Transactional
    @Operation(summary = "What happened, by whom and when, in the caller's language")
    public List<HistoryView> history(UUID id) {
        Report report = visible(id);
        return reports.history(report).stream()
                .filter(entry -> report.isOf(caller.get()) || !entry.isInternal())
                .map(entry -> entry.view(language.get()))
                .toList();
    }

    @GET
    @Path("receipt")
    @Transactional
    @Operation(summary = "The receipt of the latest revision; 404 before the first")
    public ReceiptView receipt(UUID id) {
        Report report = visible(id);
        return reports.revisions(report).stream()
                .findFirst()
                .map(latest -> ReceiptView.of(report, latest))
                .orElseThrow(NotFound::new);
    }

    @GET
    @Path("revisions")
    @Transactional
    @Operation(summary = "What was handed in, latest first")
    public List<RevisionView> revisions(UUID id) {
        return reports.revisions(visible(id)).stream().map(RevisionView::of).toList();
    }

    @GET
    @Path("revisions/{revision}")
    @Transactional
    @Operation(summary = "One revision")
    public RevisionView revision(UUID id, int revision) {
        return reports.revision(visible(id), revision)
                .map(RevisionView::of)
                .orElseThrow(NotFound::new);
    }

    private Report visible(UUID id) {
        return reports.find(id, caller.get().scope()).orElseThrow(NotFound::new);
    }
}
