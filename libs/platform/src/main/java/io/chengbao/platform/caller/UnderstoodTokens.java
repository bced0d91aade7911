package io.chengbao.platform.caller;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;

/**
 * A token may be signed well and still not say who somebody is: without {@code sub}, or with a
 * division that is no text. Or it may be one for another purpose, by a key that it doesn't name, or
 * of the future. Nobody is let in by such a one.
 */
final class UnderstoodTokens extends JWTCallerPrincipalFactory {

    private final JWTCallerPrincipalFactory verifying;
    private final Clock clock;

    UnderstoodTokens(JWTCallerPrincipalFactory verifying, Clock clock) {
        this.verifying = verifying;
        this.clock = clock;
    }

    @Override
    public CallerToken parse(String token, JWTAuthContextInfo rules) throws ParseException {
        try {
            JWTCallerPrincipal verified = verifying.parse(token, rules);
            Caller caller = Caller.of(verified);
            if (!TokenForm.isGood(verified, clock.instant()) || !caller.isNamed()) {
                throw new ParseException("the token names nobody");
            }
            return new CallerToken(verified, caller);
        } catch (ClassCastException | NullPointerException otherShape) {
            throw new ParseException("a claim has another shape", otherShape);
        }
    }
}
