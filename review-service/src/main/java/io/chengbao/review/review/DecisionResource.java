package io.chengbao.review.review;

import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is decided on a report, and undone while that is possible; by the database's clock. */
@Path("/api/v1/reviews/{reportId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "审核意见: approve or return")
@RolesAllowed({"reviewer", "approver"})
class DecisionResource {

    private final ReviewCommands commands;
    private final DatabaseClock clock;

    DecisionResource(ReviewCommands commands, DatabaseClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary =
                    "Decides on a revision at a stage, at once or after a time in which it can be undone")
    public RestResponse<ReviewSummary> decide(UUID reportId, @Valid @NotNull Decide decide) {
        return commands.run(
                reportId,
                Command.of(decide.verdict().action().word(), decide),
                (review, by) -> review.decide(decide, by, clock.instant()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Undoes a decision that has not taken effect yet")
    public RestResponse<Void> undo(UUID reportId, UUID id) {
        return commands.run(
                reportId,
                Command.of("undo"),
                Void.class,
                (review, by) -> {
                    review.undo(id, by, clock.instant());
                    return Outcome.noContent(reportId);
                });
    }
}
