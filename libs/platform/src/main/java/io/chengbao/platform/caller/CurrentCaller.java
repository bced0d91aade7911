package io.chengbao.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request that is being answered. */
@RequestScoped
public class CurrentCaller {

    private final JsonWebToken token;

    CurrentCaller(JsonWebToken token) {
        this.token = token;
    }

    /** Only for requests that need a token; a claim that is missing gives no scope at all. */
    public Caller get() {
        return new Caller(
                token.getSubject(),
                token.getClaim("division"),
                Optional.ofNullable(token.getClaim("unit")),
                token.getGroups());
    }

    /** Whether there is a token at all. */
    public boolean isKnown() {
        return token.getSubject() != null;
    }
}
