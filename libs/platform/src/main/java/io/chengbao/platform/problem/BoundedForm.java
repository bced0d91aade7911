package io.chengbao.platform.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * The same of a form, which is taken apart before any reader is asked: stops in the place of
 * Quarkus's own count, which would answer a bare 413 by itself.
 */
@Provider
class BoundedForm implements ContainerRequestFilter {

    private final CurrentVertxRequest current;

    BoundedForm(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || !type.getType().equalsIgnoreCase("multipart")) {
            return;
        }
        Long most = current.getCurrent().remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
        if (most != null) {
            request.setEntityStream(new BoundedInput(request.getEntityStream(), most));
        }
    }
}
