package io.chengbao.platform.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A refusal before a request has come to any resource, in the words of all other problems. */
final class EarlyProblem {

    private EarlyProblem() {}

    static void answer(RoutingContext request, int status, String slug) {
        Language spoken = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader("Content-Language", spoken.locale().toLanguageTag())
                .end(problem(request, status, slug, spoken).toBuffer());
    }

    private static JsonObject problem(
            RoutingContext request, int status, String slug, Language spoken) {
        return new JsonObject()
                .put("type", Refusal.typeOf(slug).toString())
                .put("status", status)
                .put("title", Texts.find(slug + ".title", spoken).orElseThrow())
                .put("detail", Texts.find(slug + ".detail", spoken).orElseThrow());
    }
}
