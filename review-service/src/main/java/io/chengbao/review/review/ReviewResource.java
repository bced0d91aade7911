package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.InvalidParameter;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The county's side of a report. */
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "审核件: the county's work on reports")
class ReviewResource {

    private final Reviews reviews;
    private final ReviewCommands commands;
    private final Registrations registrations;
    private final CurrentCaller caller;
    private final Clock clock;

    ReviewResource(
            Reviews reviews,
            ReviewCommands commands,
            Registrations registrations,
            CurrentCaller caller,
            Clock clock) {
        this.reviews = reviews;
        this.commands = commands;
        this.registrations = registrations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param turn {@code mine} shows what the caller is to do next
     */
    @GET
    @RolesAllowed({"reviewer", "approver", "county-admin", "auditor"})
    @Operation(summary = "Reviews by due time; turn=mine for what the caller is to do next")
    public Page<ReviewSummary> list(
            @RestQuery String turn,
            @BeanParam ReviewFilter filter,
            @BeanParam PageRequest request) {
        Caller asking = caller.get();
        Optional<Place> after = request.after(Place::read);
        List<Review> rows =
                isMine(turn)
                        ? reviews.turnOf(asking, filter, after, request.fetch())
                        : reviews.page(asking.scope(), filter, after, request.fetch());
        return Page.of(rows, request, row -> Place.of(row).key(), row -> row.summaryFor(asking));
    }

    private static boolean isMine(String turn) {
        if (turn != null && !"mine".equals(turn)) {
            throw new InvalidParameter("turn");
        }
        return turn != null;
    }

    @GET
    @Path("/{reportId}")
    @RolesAllowed({"reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "One review with what there is to read")
    public ReviewView one(UUID reportId) {
        Caller asking = caller.get();
        Review review = reviews.one(reportId, asking.scope()).orElseThrow(NotFound::new);
        return reviews.view(review, asking);
    }

    @POST
    @Path("/{reportId}/claim")
    @RolesAllowed({"reviewer", "approver"})
    @Operation(summary = "Takes a review up (签收)")
    public RestResponse<ReviewSummary> claim(UUID reportId) {
        return commands.run(
                reportId,
                Command.of("claim"),
                (review, by) -> {
                    Instant now = clock.instant();
                    review.claim(by, now, () -> registrations.next(review, now));
                });
    }

    @POST
    @Path("/{reportId}/reopening")
    @RolesAllowed({"reviewer", "approver"})
    @Operation(summary = "Reopens an approved report, with a reason")
    public RestResponse<ReviewSummary> reopen(UUID reportId, @Valid @NotNull Reopen reopen) {
        return commands.run(
                reportId,
                Command.of("reopen", reopen),
                (review, by) -> review.reopen(reopen, by, clock.instant()));
    }
}
