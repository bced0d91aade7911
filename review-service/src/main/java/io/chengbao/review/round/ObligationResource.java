package io.chengbao.review.round;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.event.Outbox;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the county settles with one township of a round. */
@Path("/api/v1/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds")
@RolesAllowed("county-admin")
class ObligationResource {

    private final Rounds rounds;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Clock clock;
    private final Event<DueTimeMoved> moved;

    ObligationResource(
            Rounds rounds,
            Commands commands,
            CurrentCaller caller,
            Outbox outbox,
            Clock clock,
            Event<DueTimeMoved> moved) {
        this.rounds = rounds;
        this.commands = commands;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
        this.moved = moved;
    }

    @POST
    @Path("/extensions")
    @Operation(summary = "Gives one township more time")
    public RestResponse<ObligationView> extend(UUID id, @Valid @NotNull Extend later) {
        return change(
                id,
                later.township(),
                Command.of("extend-round", later),
                (round, owed) -> {
                    round.extend(owed, later, caller.get(), clock.instant());
                    moved.fire(new DueTimeMoved(owed));
                });
    }

    @POST
    @Path("/nothing-to-report")
    @Operation(summary = "Notes that a township has nothing to report (零报告)")
    public RestResponse<ObligationView> nothing(UUID id, @Valid @NotNull DeclareNothing nothing) {
        return change(
                id,
                nothing.township(),
                Command.of("nothing-to-report", nothing),
                (round, owed) ->
                        round.declareNothing(owed, nothing, caller.get(), clock.instant()));
    }

    private RestResponse<ObligationView> change(
            UUID id, String township, Command command, BiConsumer<Round, Obligation> settlement) {
        return commands.run(
                command,
                ObligationView.class,
                () -> {
                    Caller by = caller.get();
                    Round round = rounds.lock(id, by.scope()).orElseThrow(NotFound::new);
                    Obligation owed =
                            rounds.lockObligation(id, township, by.scope())
                                    .orElseThrow(NotFound::new);
                    settlement.accept(round, owed);
                    outbox.publish(round);
                    return Outcome.ok(id, ObligationView.of(owed));
                });
    }
}
