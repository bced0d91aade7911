package io.chengbao.notification.people;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people", description = "人员: who can be told")
class PeopleResource {

    private final PeopleImport people;
    private final Commands commands;
    private final CurrentCaller caller;

    PeopleResource(PeopleImport people, Commands commands, CurrentCaller caller) {
        this.people = people;
        this.commands = commands;
        this.caller = caller;
    }

    /** The division must be named: a forgotten parameter must not empty the whole directory. */
    @PUT
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Makes the people of a division, and of all below it, those that are listed")
    public RestResponse<Imported> replace(
            @QueryParam("division") @NotNull @Pattern(regexp = "[0-9A-Za-z]{2,12}") String division,
            @NotNull List<@NotNull PersonEntry> entries) {
        if (!caller.get().scope().covers(division)) {
            throw new NotFound();
        }
        return commands.run(
                Command.of("import-people", division, entries),
                Imported.class,
                () -> Outcome.ok(division, people.replace(division, entries)));
    }
}
