package io.chengbao.platform.caller;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.util.Collection;
import java.util.Set;

/**
 * A token that was verified, with the caller whom it names: read once, however often it is shown.
 */
public final class CallerToken extends JWTCallerPrincipal {

    private final JWTCallerPrincipal verified;
    private final Caller caller;

    CallerToken(JWTCallerPrincipal verified, Caller caller) {
        super(verified.getRawToken(), "JWT");
        this.verified = verified;
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }

    @Override
    public Set<String> getAudience() {
        return verified.getAudience();
    }

    @Override
    public Set<String> getGroups() {
        return verified.getGroups();
    }

    @Override
    protected Collection<String> doGetClaimNames() {
        return verified.getClaimNames();
    }

    @Override
    protected Object getClaimValue(String name) {
        return verified.getClaim(name);
    }
}
