package io.chengbao.platform.operation;

import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/parked")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
@RolesAllowed("operator")
class ParkedResource {

    private final ParkedRows parked;

    ParkedResource(ParkedRows parked) {
        this.parked = parked;
    }

    @GET
    @Operation(summary = "The aggregates that stand still behind a dead letter")
    public Page<ParkedView> list(@BeanParam PageRequest page) {
        return Page.of(
                parked.behind(
                        page.after(ParkedRows.Place::of).orElse(ParkedRows.Place.BEFORE_ALL),
                        page.fetch()),
                page,
                place -> List.of(place.consumer(), place.source(), place.subject()),
                place -> place);
    }
}
