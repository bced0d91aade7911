package io.chengbao.notification.notice;

import io.chengbao.notification.people.Roles;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.InvalidParameter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The delivery log: what was sent to whom, and what did not arrive. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "通知记录: what was sent to whom")
class NoticeResource {

    private final Notices notices;
    private final CurrentCaller caller;

    NoticeResource(Notices notices, CurrentCaller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    /** Newest first; with {@code state}, only those. */
    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Transactional
    @Operation(summary = "The delivery log, newest first")
    public Page<NoticeView> log(@QueryParam("state") String state, @BeanParam PageRequest page) {
        return Page.of(
                notices.log(
                        caller.get().scope(),
                        states(state),
                        page.after(key -> UUID.fromString(key.get(0))),
                        page.fetch()),
                page,
                notice -> List.of(notice.id().toString()),
                NoticeView::of);
    }

    private static Set<NoticeState> states(String name) {
        if (name == null) {
            return EnumSet.allOf(NoticeState.class);
        }
        try {
            return EnumSet.of(NoticeState.valueOf(name));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidParameter("state");
        }
    }
}
