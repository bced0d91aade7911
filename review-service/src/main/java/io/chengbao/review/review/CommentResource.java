package io.chengbao.review.review;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the county remarks on a report, with the township's answers. */
@Path("/api/v1/reviews/{reportId}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments", description = "批注: remarks anchored in paragraphs")
class CommentResource {

    private final Reviews reviews;
    private final ReviewCommands commands;
    private final CurrentCaller caller;
    private final Clock clock;

    CommentResource(Reviews reviews, ReviewCommands commands, CurrentCaller caller, Clock clock) {
        this.reviews = reviews;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the order of writing. */
    @GET
    @RolesAllowed({"reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "The comments of a review, oldest first")
    public Page<CommentView> list(UUID reportId, @BeanParam PageRequest request) {
        Review review = reviews.one(reportId, caller.get().scope()).orElseThrow(NotFound::new);
        Document current = reviews.currentRevision(review).document();
        return Page.of(
                reviews.comments(
                        review, request.after(key -> UUID.fromString(key.get(0))), request.fetch()),
                request,
                comment -> List.of(comment.id().toString()),
                comment -> comment.beside(current));
    }

    @POST
    @RolesAllowed({"reviewer", "approver"})
    @Operation(summary = "Writes a comment, anchored in the present revision")
    @APIResponse(
            responseCode = "201",
            description = "The comment, under its Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommentView.class)))
    public RestResponse<CommentView> write(UUID reportId, @Valid @NotNull WriteComment written) {
        return commands.run(
                reportId,
                Command.of("comment", written),
                CommentView.class,
                (review, by) -> {
                    Document current = reviews.currentRevision(review).document();
                    Comment comment = review.comment(written, current, by, clock.instant());
                    return Outcome.created(
                            reportId,
                            URI.create("/api/v1/reviews/" + reportId + "/comments"),
                            comment.beside(current));
                });
    }

    @POST
    @Path("/{id}/resolution")
    @RolesAllowed({"reviewer", "approver"})
    @Operation(summary = "Closes a comment")
    public RestResponse<CommentView> resolve(UUID reportId, UUID id) {
        return commands.run(
                reportId,
                Command.of("resolve-comment"),
                CommentView.class,
                (review, by) ->
                        Outcome.ok(
                                reportId,
                                review.resolve(id, by, clock.instant())
                                        .beside(reviews.currentRevision(review).document())));
    }
}
