package io.chengbao.review.desk;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Passes over an {@code Accept} or {@code Accept-Language} of a page's request that nobody can
 * read: choosing a template's variant by one fails outside of where failures become pages.
 */
@ApplicationScoped
class ReadableWishes {

    private static final int PRIORITY = 900;

    /** Browsers send some 150 characters; a pattern is not tried on more than this. */
    private static final int LONGEST = 500;

    /** RFC 9110, 12.5.1 and 12.5.4, as far as browsers use it. */
    private static final Map<String, Pattern> READABLE =
            Map.of(
                    "Accept",
                            list(
                                    "[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*;\\s*(?!q=)[\\w-]+=[\\w.+-]+)*"),
                    "Accept-Language", list("(\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)"));

    private static Pattern list(String range) {
        String weighed = range + "(\\s*;\\s*q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?))?";
        return Pattern.compile("\\s*" + weighed + "(\\s*,\\s*" + weighed + ")*\\s*");
    }

    void register(@Observes Filters filters) {
        filters.register(ReadableWishes::passOver, PRIORITY);
    }

    private static void passOver(RoutingContext request) {
        if (request.normalizedPath().startsWith("/desk")) {
            MultiMap headers = request.request().headers();
            READABLE.keySet().stream()
                    .filter(headers::contains)
                    .filter(name -> !isReadable(name, headers.get(name)))
                    .forEach(headers::remove);
        }
        request.next();
    }

    private static boolean isReadable(String name, String wish) {
        return wish.length() <= LONGEST && READABLE.get(name).matcher(wish).matches();
    }
}
