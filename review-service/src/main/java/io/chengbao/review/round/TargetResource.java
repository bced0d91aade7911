package io.chengbao.review.round;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.event.Outbox;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.reading.table.Table;
import io.chengbao.reading.table.UnreadableTable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/api/v1/rounds/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds")
class TargetResource {

    private final Rounds rounds;
    private final Targets targets;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentLanguage language;
    private final Outbox outbox;
    private final Clock clock;

    TargetResource(
            Rounds rounds,
            Targets targets,
            Commands commands,
            CurrentCaller caller,
            CurrentLanguage language,
            Outbox outbox,
            Clock clock) {
        this.rounds = rounds;
        this.targets = targets;
        this.commands = commands;
        this.caller = caller;
        this.language = language;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many targets the round has now. */
    record Imported(UUID round, int targets) {}

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("county-admin")
    @Operation(
            summary = "Sets the round's targets by an .xlsx table, in the place of those before",
            description =
                    "Columns 指标, 目标值, 乡镇代码 or 乡镇; may have 别名, 单位, 部门认定值. Taken as a whole"
                            + " or refused with every fault.")
    public RestResponse<Imported> set(UUID id, @RestForm @NotNull FileUpload file) {
        Caller by = caller.get();
        List<Township> townships =
                QuarkusTransaction.requiringNew()
                        .call(() -> rounds.ofCounty(id, by.scope()).map(Round::townships))
                        .orElseThrow(NotFound::new);
        List<SetTarget> set = TargetTable.read(table(file), townships, language.get());
        return commands.run(
                Command.of("set-targets", id, set),
                Imported.class,
                () -> {
                    Round round = rounds.lock(id, by.scope()).orElseThrow(NotFound::new);
                    targets.replace(id, by.scope(), set);
                    round.setTargets(set, by, clock.instant());
                    outbox.publish(round);
                    return Outcome.ok(id, new Imported(id, set.size()));
                });
    }

    @GET
    @RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "The round's targets for the townships in the caller's scope")
    public Page<SetTarget> list(UUID id, @BeanParam PageRequest request) {
        Caller asking = caller.get();
        rounds.one(id, asking.scope()).orElseThrow(NotFound::new);
        List<TargetEntry> rows =
                targets.page(
                        id,
                        asking.scope(),
                        request.after(key -> Integer.valueOf(key.get(0))),
                        request.fetch());
        return Page.of(
                rows,
                request,
                entry -> List.of(Integer.toString(entry.position())),
                TargetEntry::set);
    }

    private static Table table(FileUpload file) {
        try {
            return Table.read(file.uploadedFile());
        } catch (UnreadableTable unreadable) {
            throw new TableUnreadable();
        }
    }
}
