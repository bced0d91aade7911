package io.chengbao.platform.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Gives each request its trace, before anything else looks at it. */
@ApplicationScoped
class TracedRequests {

    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(TracedRequests::begin, FIRST);
    }

    private static void begin(RoutingContext request) {
        MDC.put(Trace.KEY, Trace.of(request.request().getHeader("traceparent")).id());
        Subject.of(request.normalizedPath()).ifPresent(id -> MDC.put(Subject.KEY, id));
        request.next();
    }
}
