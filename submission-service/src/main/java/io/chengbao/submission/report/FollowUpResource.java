package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("api/v1/reports/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "follow-ups", description = "跟踪事项: what became of the previous report's promises")
class FollowUpResource {

    private final Reports reports;
    private final DraftCommands drafts;
    private final ReportChanges changes;
    private final CurrentCaller caller;

    FollowUpResource(
            Reports reports, DraftCommands drafts, ReportChanges changes, CurrentCaller caller) {
        this.reports = reports;
        this.drafts = drafts;
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * What the township says of them, all at once.
     *
     * @param followUps those that it says something else or more of; the others' proposals stand
     */
    record Confirming(@Size(max = 1000) List<@NotNull @Valid ConfirmedStatus> followUps) {

        Confirming {
            followUps = followUps == null ? List.of() : followUps;
        }
    }

    @GET
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(
            summary = "What the previous report of the kind left open, and what became of it",
            description =
                    "DONE 已办结, UNDER_WAY 在办, NOT_STARTED 未启动, ADJUSTED 已调整: proposed from the new text,"
                            + " with the place, until the township confirms. The ETag is for the If-Match of"
                            + " that.")
    public RestResponse<List<TrackedFollowUp>> followUps(UUID id) {
        Caller asking = caller.get();
        Report report = reports.find(id, asking.scope()).orElseThrow(NotFound::new);
        List<TrackedFollowUp> followUps =
                TrackedFollowUp.all(
                        report.contentFor(asking), reports.confirmationsFor(report, asking));
        return Versions.tagged(report, followUps);
    }

    @PUT
    @RolesAllowed("submitter")
    @Operation(
            summary = "Confirms all of them at once; needs If-Match",
            description =
                    "Those that are left out are confirmed as proposed, or as they were before. Part of"
                            + " the draft: the county sees it with the next revision.")
    public RestResponse<ReportView> confirm(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Confirming confirming) {
        return changes.run(
                id,
                Command.of("confirm-follow-ups", id, confirming),
                by -> drafts.confirm(id, ifMatch, confirming.followUps(), by));
    }
}
