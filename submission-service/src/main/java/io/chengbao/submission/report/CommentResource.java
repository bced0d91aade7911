package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

@Path("api/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments", description = "批注: what the county says, and what the township answers")
class CommentResource {

    private final Reports reports;
    private final DraftCommands drafts;
    private final ReportChanges changes;
    private final CurrentCaller caller;

    CommentResource(
            Reports reports, DraftCommands drafts, ReportChanges changes, CurrentCaller caller) {
        this.reports = reports;
        this.drafts = drafts;
        this.changes = changes;
        this.caller = caller;
    }

    record Answer(@NotBlank @Size(max = 4000) String text) {}

    @GET
    @Path("comments")
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(
            summary = "The county's comments with their answers",
            description =
                    "Those of the latest return first; older ones are marked as not current. The ETag is"
                            + " for the If-Match of an answer.")
    public RestResponse<List<CommentView>> comments(UUID id) {
        Caller asking = caller.get();
        Report report = reports.find(id, asking.scope()).orElseThrow(NotFound::new);
        List<CommentView> comments =
                CommentView.all(
                        reports.returns(report),
                        reports.revisions(report),
                        report.isOf(asking) ? report.notes().responses() : List.of());
        return Versions.tagged(report, comments);
    }

    @PUT
    @Path("responses/{comment}")
    @RolesAllowed("submitter")
    @Operation(
            summary = "Answers a comment of the latest return; needs If-Match",
            description = "Part of the draft: the county sees it with the next revision.")
    public RestResponse<ReportView> respond(
            UUID id,
            UUID comment,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Answer answer) {
        return changes.run(
                id,
                Command.of("respond", id, comment, answer),
                by -> drafts.respond(id, ifMatch, comment, answer.text(), by));
    }
}
