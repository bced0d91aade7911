package io.chengbao.platform.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token may be signed well and still not say who somebody is: without {@code sub}, or with a
 * division that is no text. Or it may be one for another purpose, by a key that it doesn't name, or
 * of the future. Nobody is let in by such a one.
 */
@ApplicationScoped
class UnderstoodToken implements SecurityIdentityAugmentor {

    private final Clock clock;

    UnderstoodToken(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !isUnderstood(token)) {
            return Uni.createFrom()
                    .failure(new AuthenticationFailedException("the token names nobody"));
        }
        return Uni.createFrom().item(identity);
    }

    private boolean isUnderstood(JsonWebToken token) {
        try {
            return TokenForm.isGood(token, clock.instant()) && Caller.of(token).isNamed();
        } catch (ClassCastException | NullPointerException otherShape) {
            return false;
        }
    }
}
