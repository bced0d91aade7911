package io.chengbao.notification.notice;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.CurrentLanguage;
import io.chengbao.platform.problem.NotFound;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Everybody's own notices, whatever their role. */
@Path("/api/v1/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inbox", description = "收件箱: everybody's own notices")
@Authenticated
class InboxResource {

    private final Notices notices;
    private final Links links;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentLanguage language;
    private final Clock clock;

    InboxResource(
            Notices notices,
            Links links,
            Commands commands,
            CurrentCaller caller,
            CurrentLanguage language,
            Clock clock) {
        this.notices = notices;
        this.links = links;
        this.commands = commands;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /** Newest first. */
    @GET
    @Transactional
    @Operation(summary = "The caller's own notices, newest first")
    public Page<InboxItem> list(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @BeanParam PageRequest page) {
        return Page.of(
                notices.inboxOf(
                        caller.get(),
                        unread,
                        page.after(key -> UUID.fromString(key.get(0))),
                        page.fetch()),
                page,
                told -> List.of(told.notice().id().toString()),
                this::item);
    }

    /** Any number of times; the first counts. */
    @POST
    @Path("{id}/read")
    @Operation(summary = "Marks a notice as read; any number of times, the first counts")
    public RestResponse<InboxItem> read(UUID id) {
        return commands.run(
                Command.of("read", id), InboxItem.class, () -> Outcome.ok(id, markRead(id)));
    }

    private InboxItem markRead(UUID id) {
        Told told = notices.ofInbox(caller.get(), id).orElseThrow(NotFound::new);
        told.notice().read(clock.instant());
        return item(told);
    }

    private InboxItem item(Told told) {
        return InboxItem.of(told, language.get(), links);
    }
}
