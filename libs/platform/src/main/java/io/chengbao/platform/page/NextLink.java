package io.chengbao.platform.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Link: <…>; rel="next"} (RFC 8288) to every page that has another behind it. */
class NextLink {

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            Link next =
                    Link.fromUriBuilder(
                                    request.getUriInfo()
                                            .getRequestUriBuilder()
                                            .replaceQueryParam("cursor", page.next()))
                            .rel("next")
                            .build();
            response.getHeaders().add(HttpHeaders.LINK, next.toString());
        }
    }
}
