package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "报送材料: a township's answers to rounds")
class ReportResource {

    private final Reports reports;
    private final DraftCommands drafts;
    private final HandInCommands townships;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentLanguage language;

    ReportResource(
            Reports reports,
            DraftCommands drafts,
            HandInCommands townships,
            Commands commands,
            CurrentCaller caller,
            CurrentLanguage language) {
        this.reports = reports;
        this.drafts = drafts;
        this.townships = townships;
        this.commands = commands;
        this.caller = caller;
        this.language = language;
    }

    @GET
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "The reports that the caller may see, newest first")
    public Page<ReportView> list(@BeanParam ReportFilter filter, @BeanParam PageRequest page) {
        Caller asking = caller.get();
        List<Report> rows =
                reports.page(
                        asking.scope(),
                        filter,
                        page.after(key -> UUID.fromString(key.get(0))),
                        page.fetch());
        return Page.of(
                rows, page, report -> List.of(report.id().toString()), report -> view(report));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "One report; its ETag is for the If-Match of a change")
    public RestResponse<ReportView> get(UUID id) {
        Report report = reports.find(id, caller.get().scope()).orElseThrow(NotFound::new);
        return Versions.tagged(RestResponse.ok(view(report)));
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed("submitter")
    @Operation(
            summary = "Hands the draft in to the county",
            description =
                    "Answers with the receipt; 422 with all findings where one is a blocker, or with"
                            + " unanswered comments. Where the round has sign-off, only after a return"
                            + " for wording.")
    public RestResponse<ReportView> submit(UUID id) {
        return Versions.tagged(
                commands.run(
                        Command.of("submit", id),
                        ReportView.class,
                        () -> Outcome.ok(id, view(townships.submit(id, caller.get())))));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"submitter", "signer"})
    @Operation(
            summary = "Asks the county to give the latest revision back",
            description =
                    "202: the county answers later; granted if nothing was decided on it yet.")
    @APIResponse(
            responseCode = "202",
            description = "The report, with its withdrawal requested",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.class)))
    public RestResponse<ReportView> withdraw(UUID id, @Valid Withdrawal withdrawal) {
        return withdraw(id, Optional.ofNullable(withdrawal).map(Withdrawal::said));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"submitter", "signer"})
    @Operation(hidden = true)
    public RestResponse<ReportView> withdrawWithoutReason(UUID id) {
        return withdraw(id, Optional.empty());
    }

    private RestResponse<ReportView> withdraw(UUID id, Optional<String> reason) {
        return Versions.tagged(
                commands.run(
                        Command.of("withdraw", id, reason.orElse("")),
                        ReportView.class,
                        () ->
                                Outcome.accepted(
                                        id,
                                        view(
                                                townships.withdraw(
                                                        id, reason.orElse(null), caller.get())))));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("submitter")
    @Operation(summary = "Discards a draft that was never handed in, and makes room for another")
    public RestResponse<Void> discard(UUID id) {
        return commands.run(
                Command.of("discard", id),
                Void.class,
                () -> {
                    drafts.discard(id, caller.get());
                    return Outcome.noContent(id);
                });
    }

    record Withdrawal(@Size(max = 1000) String reason) {

        String said() {
            return reason == null || reason.isBlank() ? null : reason;
        }
    }

    private ReportView view(Report report) {
        return ReportView.of(report, caller.get(), language.get());
    }
}
