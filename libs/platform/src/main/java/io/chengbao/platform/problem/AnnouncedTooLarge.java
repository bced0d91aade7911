package io.chengbao.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body whose {@code Content-Length} is above the limit before any of it is read, in the
 * words of all other problems; Quarkus would answer a bare 413.
 */
@ApplicationScoped
class AnnouncedTooLarge {

    /** Ahead of Quarkus's own check. */
    private static final int PRIORITY = 1_000;

    /** Other than the files of a form, a body is held in memory as a whole, several times over. */
    static final long MOST_IN_MEMORY = 5L << 20;

    private static final String FORM = "multipart/";

    private final Optional<MemorySize> limit;

    AnnouncedTooLarge(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    Optional<MemorySize> limit) {
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        limit.ifPresent(most -> filters.register(request -> check(request, most), PRIORITY));
    }

    private static void check(RoutingContext request, MemorySize most) {
        if (announced(request) <= limitOf(request, most)) {
            request.next();
            return;
        }
        request.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(answered -> request.request().connection().close());
        EarlyProblem.answer(request, 413, "too-large");
    }

    private static long limitOf(RoutingContext request, MemorySize most) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, FORM, 0, FORM.length())
                ? most.asLongValue()
                : Math.min(most.asLongValue(), MOST_IN_MEMORY);
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }
}
