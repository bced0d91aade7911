package io.chengbao.platform.audit;

import io.chengbao.platform.caller.CurrentCaller;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Notes every 403 and 404 of somebody who is known. A caller without a valid token has no name to
 * put in a row, and could fill the table: those are logged only.
 */
class RefusedAccess {

    private static final Logger LOG = Logger.getLogger(RefusedAccess.class);

    private final AuditTrail audit;
    private final CurrentCaller caller;

    RefusedAccess(AuditTrail audit, CurrentCaller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status != 401 && status != 403 && status != 404) {
            return;
        }
        String path = request.getUriInfo().getPath();
        if (status == 401) {
            LOG.infof(
                    "refused without a valid token: method=%s path=%s", request.getMethod(), path);
            return;
        }
        if (caller.isKnown()) {
            audit.refused(caller.get(), request.getMethod(), path, Integer.toString(status));
        }
    }
}
