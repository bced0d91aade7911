package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.event.Outbox;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The county's side of a report. */
@Path("/api/v1/reviews")
class ReviewResource {

    private final Reviews reviews;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Clock clock;

    ReviewResource(
            Reviews reviews, Commands commands, CurrentCaller caller, Outbox outbox, Clock clock) {
        this.reviews = reviews;
        this.commands = commands;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param turn {@code mine} shows what the caller is to do next
     */
    @GET
    @RolesAllowed({"reviewer", "approver", "county-admin", "auditor"})
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
    public ReviewView one(UUID reportId) {
        Caller asking = caller.get();
        Review review = reviews.one(reportId, asking.scope()).orElseThrow(NotFound::new);
        return ReviewView.of(review, reviews.currentRevision(review), asking);
    }

    @POST
    @Path("/{reportId}/claim")
    @RolesAllowed({"reviewer", "approver"})
    public RestResponse<ReviewSummary> claim(UUID reportId) {
        return change(
                reportId, Command.of("claim"), (review, by) -> review.claim(by, clock.instant()));
    }

    @POST
    @Path("/{reportId}/decisions")
    @RolesAllowed({"reviewer", "approver"})
    public RestResponse<ReviewSummary> decide(UUID reportId, @Valid @NotNull Decide decide) {
        return change(
                reportId,
                Command.of("approve", decide),
                (review, by) -> review.approve(decide, by, clock.instant()));
    }

    private RestResponse<ReviewSummary> change(
            UUID reportId, Command command, BiConsumer<Review, Caller> verb) {
        return commands.run(
                command,
                ReviewSummary.class,
                () -> {
                    Caller by = caller.get();
                    Review review = reviews.lock(reportId, by.scope()).orElseThrow(NotFound::new);
                    verb.accept(review, by);
                    outbox.publish(review);
                    return Outcome.ok(reportId, review.summaryFor(by));
                });
    }
}
