package io.chengbao.submission.round;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "报送任务: what the county calls for")
@RolesAllowed({"submitter", "signer", "reviewer", "approver", "county-admin", "auditor"})
class RoundResource {

    private final Rounds rounds;
    private final CurrentCaller caller;

    RoundResource(Rounds rounds, CurrentCaller caller) {
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "The rounds that name a township in the caller's scope, newest first")
    public Page<RoundView> list(@BeanParam PageRequest page) {
        Caller asking = caller.get();
        List<Round> rows =
                rounds.page(
                        asking.scope(),
                        page.after(key -> UUID.fromString(key.get(0))),
                        page.fetch());
        Set<RoundPlace> handedIn = rounds.handedIn(rows, asking.scope());
        return Page.of(
                rows,
                page,
                round -> List.of(round.id().toString()),
                round -> view(round, handedIn, asking));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One round")
    public RoundView get(UUID id) {
        Caller asking = caller.get();
        return rounds.inScope(id, asking.scope())
                .map(round -> view(round, rounds.handedIn(List.of(round), asking.scope()), asking))
                .orElseThrow(NotFound::new);
    }

    private static RoundView view(Round round, Set<RoundPlace> handedIn, Caller asking) {
        boolean mayUpload =
                asking.has("submitter") && !round.isClosed() && round.names(asking.division());
        Set<String> here =
                handedIn.stream()
                        .filter(place -> place.round().equals(round.id()))
                        .map(RoundPlace::township)
                        .collect(Collectors.toSet());
        return round.view(asking.scope(), here, mayUpload ? List.of("upload") : List.of());
    }
}
