package io.chengbao.review.review;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.caller.Scope;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.review.round.Round;
import io.chengbao.review.round.Rounds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How complete a round is: what its townships owe, with what has become of their reports. */
@Path("/api/v1/rounds/{id}/completeness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds")
class CompletenessResource {

    private final Rounds rounds;
    private final Reviews reviews;
    private final CurrentCaller caller;

    CompletenessResource(Rounds rounds, Reviews reviews, CurrentCaller caller) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(summary = "Who has handed in, who has not, and who was late")
    public Completeness completeness(UUID id) {
        Scope scope = caller.get().scope();
        Round round = rounds.one(id, scope).orElseThrow(NotFound::new);
        return Completeness.of(
                id, round.dueAt(), rounds.obligations(id, scope), reviews.ofRound(id, scope));
    }
}
