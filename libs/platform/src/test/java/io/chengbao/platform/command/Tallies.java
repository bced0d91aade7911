package io.chengbao.platform.command;

import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.page.Page;
import io.chengbao.platform.page.PageRequest;
import io.chengbao.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The smallest resource that has every habit of the real ones. */
@Path("tallies")
@RolesAllowed("submitter")
public class Tallies {

    static final AtomicInteger EFFECTS = new AtomicInteger();
    static volatile CountDownLatch slow = new CountDownLatch(0);

    private final Commands commands;
    private final CurrentCaller caller;

    Tallies(Commands commands, CurrentCaller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    public record Addition(@NotBlank String name, @Min(1) int amount) {}

    public record Tally(String name, int amount, int effects) {}

    @POST
    public RestResponse<Tally> add(@Valid Addition addition) {
        return commands.run(
                Command.of("add", addition),
                Tally.class,
                () -> {
                    int effects = EFFECTS.incrementAndGet();
                    awaitSlow();
                    if (addition.name().equals("fails")) {
                        throw new IllegalStateException("secret detail");
                    }
                    return Outcome.created(
                            addition.name(),
                            URI.create("/tallies/" + effects),
                            new Tally(addition.name(), addition.amount(), effects));
                });
    }

    @GET
    public Page<Integer> list(@BeanParam PageRequest page) {
        int from = page.after(key -> Integer.parseInt(key.get(0))).orElse(0);
        List<Integer> rows =
                IntStream.rangeClosed(from + 1, 10).limit(page.fetch()).boxed().toList();
        return Page.of(rows, page, row -> List.of(row.toString()), row -> row);
    }

    @POST
    @Path("form")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public long upload(@RestForm FileUpload file) {
        return file.size();
    }

    @GET
    @Path("{id}")
    public String get(String id) {
        if (!caller.get().scope().covers(id)) {
            throw new NotFound();
        }
        return id;
    }

    private static void awaitSlow() {
        try {
            if (!slow.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never let go");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
