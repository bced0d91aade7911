package io.chengbao.review.desk;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Lets a browser in by the token in its cookie, to read pages of the desk and for nothing else.
 *
 * <p>A cookie travels with requests that another site has made the browser send. Everything that
 * changes something is therefore open to the {@code Authorization} header alone, which no other
 * site can set.
 */
@ApplicationScoped
class DeskCookie implements HttpAuthenticationMechanism {

    static final String NAME = "chengbao";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        HttpServerRequest request = context.request();
        Cookie cookie = request.getCookie(NAME);
        if (cookie == null || request.method() != HttpMethod.GET || !isDesk(request.path())) {
            return Uni.createFrom().nullItem();
        }
        return identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(
                        new TokenAuthenticationRequest(
                                new JsonWebTokenCredential(cookie.getValue())),
                        context));
    }

    private static boolean isDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    /** Pages say themselves how to get in. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
