package io.chengbao.platform.audit;

import io.chengbao.platform.caller.CallerToken;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
    private final CurrentIdentityAssociation identity;

    RefusedAccess(AuditTrail audit, CurrentIdentityAssociation identity) {
        this.audit = audit;
        this.identity = identity;
    }

    /**
     * Not where the filter runs: a refusal by annotation comes on the thread that must not block.
     */
    @ServerResponseFilter
    Uni<Void> note(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        String method = request.getMethod();
        String path = request.getUriInfo().getPath();
        if (status == 401) {
            LOG.infof("refused without a valid token: method=%s path=%s", method, path);
        }
        if (status != 403 && status != 404) {
            return Uni.createFrom().voidItem();
        }
        return identity.getDeferredIdentity()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(who -> note(who, method, path, status))
                .onFailure()
                .invoke(e -> LOG.errorf(e, "refusal not audited: path=%s", path))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void note(SecurityIdentity who, String method, String path, int status) {
        if (who.getPrincipal() instanceof CallerToken token) {
            // PostgreSQL keeps no U+0000, and a refusal must not go unnoticed for it.
            String kept = path.replace('\u0000', '\uFFFD');
            audit.refused(token.caller(), method, kept, Integer.toString(status));
        }
    }
}
