package io.chengbao.platform.operation;

import io.chengbao.platform.audit.AuditTrail;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.event.Redriving;
import io.chengbao.platform.event.StillDead;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

@Path("api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation", description = "运行维护: what could not be applied")
@RolesAllowed("operator")
class DeadLetterResource {

    private static final String REDRIVE = "redrive-dead-letter";

    private final DeadLetterRows letters;
    private final Redriving redriving;
    private final Commands commands;
    private final AuditTrail audit;
    private final CurrentCaller caller;

    DeadLetterResource(
            DeadLetterRows letters,
            Redriving redriving,
            Commands commands,
            AuditTrail audit,
            CurrentCaller caller) {
        this.letters = letters;
        this.redriving = redriving;
        this.commands = commands;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The records that could not be applied and wait for somebody, oldest first")
    public Page<DeadLetterSummary> list(@BeanParam PageRequest page) {
        return Page.of(
                letters.open(page.after(key -> UUID.fromString(key.get(0))), page.fetch()),
                page,
                letter -> List.of(letter.id().toString()),
                letter -> letter);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them, with its headers and the first 64 KB of its data")
    public DeadLetterView get(UUID id) {
        return letters.find(id).orElseThrow(NotFound::new);
    }

    @POST
    @Path("{id}/redrive")
    @Operation(
            summary = "Applies it again, and what is held behind it",
            description =
                    "409 where it cannot be applied now either: nothing changes but the reason")
    public RestResponse<DeadLetterSummary> redrive(UUID id) {
        DeadLetterSummary letter = get(id).letter();
        try {
            return redriving.redrive(
                    id,
                    effect ->
                            commands.run(
                                    Command.of(REDRIVE, id),
                                    DeadLetterSummary.class,
                                    () -> {
                                        effect.run();
                                        return Outcome.ok(id, get(id).letter());
                                    }));
        } catch (StillDead stillDead) {
            audit.refused(caller.get(), REDRIVE, id.toString(), stillDead.getMessage());
            throw new NotApplicable(letter, stillDead.getMessage());
        }
    }
}
