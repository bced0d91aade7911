package io.chengbao.platform.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language of the request that is being answered; Chinese where there is none. */
@ApplicationScoped
public class CurrentLanguage {

    private final CurrentVertxRequest request;

    CurrentLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Language get() {
        return request.getCurrent() == null
                ? Language.ZH
                : Language.of(
                        request.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
