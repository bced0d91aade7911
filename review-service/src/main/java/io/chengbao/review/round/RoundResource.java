package io.chengbao.review.round;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.event.Outbox;
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

@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "报送任务: what the county calls for")
class RoundResource {

    private final Rounds rounds;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Clock clock;

    RoundResource(
            Rounds rounds, Commands commands, CurrentCaller caller, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.commands = commands;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("county-admin")
    @Operation(summary = "Opens a round for a set of townships")
    @APIResponse(
            responseCode = "201",
            description = "The round, under its Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RoundView.class)))
    public RestResponse<RoundView> open(@Valid @NotNull OpenRound call) {
        return commands.run(
                Command.of("open-round", call),
                RoundView.class,
                () -> {
                    Round round = Round.open(call, caller.get(), clock.instant());
                    rounds.persist(round);
                    outbox.publish(round);
                    return Outcome.created(
                            round.id(),
                            URI.create("/api/v1/rounds/" + round.id()),
                            RoundView.of(round, caller.get()));
                });
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("county-admin")
    @Operation(summary = "Closes a round; townships without a revision can no longer hand in")
    public RestResponse<RoundView> close(UUID id) {
        return commands.run(
                Command.of("close-round"),
                RoundView.class,
                () -> {
                    Caller by = caller.get();
                    Round round = rounds.lock(id, by.scope()).orElseThrow(NotFound::new);
                    round.close(by, clock.instant());
                    outbox.publish(round);
                    return Outcome.ok(id, RoundView.of(round, by));
                });
    }

    @GET
    @RolesAllowed({
        "submitter",
        "signer",
        "reviewer",
        "approver",
        "county-admin",
        "auditor",
        "operator"
    })
    @Transactional
    @Operation(summary = "The rounds that the caller may see, newest first")
    public Page<RoundView> list(@BeanParam PageRequest request) {
        Caller asking = caller.get();
        List<Round> rows =
                rounds.page(
                        asking.scope(),
                        request.after(key -> UUID.fromString(key.get(0))),
                        request.fetch());
        return Page.of(
                rows,
                request,
                round -> List.of(round.id().toString()),
                round -> RoundView.of(round, asking));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "submitter",
        "signer",
        "reviewer",
        "approver",
        "county-admin",
        "auditor",
        "operator"
    })
    @Transactional
    @Operation(summary = "One round")
    public RoundView one(UUID id) {
        Caller asking = caller.get();
        Round round = rounds.one(id, asking.scope()).orElseThrow(NotFound::new);
        return RoundView.of(round, asking);
    }
}
