package io.chengbao.review.copying;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.review.review.Reviews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a report has in common with others. */
@Path("/api/v1/reviews/{reportId}/overlaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
class OverlapResource {

    private final Reviews reviews;
    private final Overlaps overlaps;
    private final CurrentCaller caller;

    OverlapResource(Reviews reviews, Overlaps overlaps, CurrentCaller caller) {
        this.reviews = reviews;
        this.overlaps = overlaps;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"reviewer", "approver", "county-admin", "auditor"})
    @Transactional
    @Operation(
            summary =
                    "Passages that other townships' reports have too; nothing is scored or ranked")
    public Page<OverlapView> list(UUID reportId, @BeanParam PageRequest request) {
        Caller asking = caller.get();
        return overlaps.page(
                reviews.one(reportId, asking.scope()).orElseThrow(NotFound::new),
                asking.scope(),
                request);
    }
}
