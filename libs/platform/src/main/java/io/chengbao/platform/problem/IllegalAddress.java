package io.chengbao.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses an address that is no URI (RFC 3986), is too long, or names no host, which Quarkus and
 * Vert.x would answer without a problem. Quarkus looks whether it is a URI before any handler does,
 * unless the JVM was started with {@code -Dvertx.disableURIValidation=true}.
 *
 * <p>Not in reach is what is no HTTP request to Netty's decoder: a space in the address, a line of
 * more than {@code quarkus.http.limits.max-initial-line-length}, a malformed header. Vert.x gives
 * these to the server's {@code invalidRequestHandler} instead of the router, and Quarkus has no way
 * to set one (its issue 55082); they get a bare 400, 414 or 431.
 */
@ApplicationScoped
class IllegalAddress {

    /** Ahead of all that reads the address. */
    private static final int PRIORITY = 2_000;

    /** In characters; what Vert.x takes by default, and ten times what any page or client sends. */
    static final int LONGEST = 4096;

    void register(@Observes Filters filters) {
        filters.register(IllegalAddress::check, PRIORITY);
    }

    /**
     * What the router fails at before any route is its turn; ahead of other handlers of failures,
     * for to find them it would have to read the address.
     */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(IllegalAddress::explain);
    }

    private static void check(RoutingContext request) {
        String address = request.request().uri();
        if (address.length() > LONGEST) {
            refuse(request, 414, "address-too-long");
        } else if (!isLegal(request.request())) {
            refuse(request, 400, "illegal-address");
        } else {
            request.next();
        }
    }

    private static void explain(RoutingContext request) {
        if (isLegal(request.request()) || request.response().headWritten()) {
            request.next();
        } else {
            refuse(request, 400, "illegal-address");
        }
    }

    /** The connection goes on, which may have other requests on it; a body is passed over. */
    private static void refuse(RoutingContext request, int status, String slug) {
        if (!request.request().isEnded()) {
            request.request().resume();
        }
        EarlyProblem.answer(request, status, slug);
    }

    private static boolean isLegal(HttpServerRequest request) {
        return request.authority() != null
                && request.path() != null
                && request.path().startsWith("/")
                && isUri(request.uri());
    }

    private static boolean isUri(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException illegal) {
            return false;
        }
    }
}
