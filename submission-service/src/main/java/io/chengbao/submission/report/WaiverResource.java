package io.chengbao.submission.report;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** By the signer where the round has sign-off, by the submitter elsewhere. */
@Path("api/v1/reports/{id}/waivers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "waivers", description = "保留说明: why a blocker may stand")
class WaiverResource {

    private final Reports reports;
    private final DraftCommands drafts;
    private final Commands commands;
    private final CurrentCaller caller;

    WaiverResource(Reports reports, DraftCommands drafts, Commands commands, CurrentCaller caller) {
        this.reports = reports;
        this.drafts = drafts;
        this.commands = commands;
        this.caller = caller;
    }

    /** Which findings may stand, and why; the county sees it. */
    record Waiving(
            @NotEmpty @Size(max = 200) List<@NotBlank String> findings,
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "The blockers that may stand, with the reasons")
    public List<Waiver> waivers(UUID id) {
        Report report = reports.find(id, caller.get().scope()).orElseThrow(NotFound::new);
        return report.isOf(caller.get())
                ? report.notes().waivers()
                : reports.revision(report, report.revision()).orElseThrow().waivers();
    }

    @POST
    @RolesAllowed({"submitter", "signer"})
    @Operation(
            summary = "Lets blockers stand with a reason that the county sees",
            description =
                    "Only a blank or a missing part. By the signer where the round has sign-off, by the"
                            + " submitter elsewhere. Kept while the finding is, also when the content is"
                            + " replaced.")
    public RestResponse<Waiver[]> waive(UUID id, @Valid @NotNull Waiving waiving) {
        return commands.run(
                Command.of("waive", id, waiving),
                Waiver[].class,
                () ->
                        Outcome.ok(
                                id,
                                drafts.waive(id, waiving.findings(), waiving.reason(), caller.get())
                                        .notes()
                                        .waivers()
                                        .toArray(Waiver[]::new)));
    }

    @DELETE
    @Path("{finding}")
    @RolesAllowed({"submitter", "signer"})
    @Operation(summary = "Makes a blocker one again")
    public RestResponse<Void> unwaive(UUID id, String finding) {
        return commands.run(
                Command.of("unwaive", id, finding),
                Void.class,
                () -> {
                    drafts.unwaive(id, finding, caller.get());
                    return Outcome.noContent(id);
                });
    }
}
