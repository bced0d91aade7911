package io.chengbao.platform.caller;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Verifies tokens as SmallRye does, and remembers for a minute those that passed: the signature of
 * one costs as much processor time as all else that is done for a short request, and whoever comes
 * with a token comes again.
 *
 * <p>Only what was accepted is remembered, under the whole token, and not beyond its {@code exp}:
 * from there on it is verified each time, so that SmallRye alone says what leeway there is. A key
 * that is withdrawn lets nobody in for longer than that minute.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class RememberedTokens extends JWTCallerPrincipalFactory {

    static final Duration MEMORY = Duration.ofMinutes(1);

    /** With what each token says some 3 MB. */
    static final int MOST_TOKENS = 1000;

    /** Characters; nobody is to fill the memory with a few tokens of their own making. */
    private static final int LONGEST = 2000;

    private final JWTCallerPrincipalFactory verifying;
    private final Clock clock;
    private final Map<String, Remembered> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
                    return size() > MOST_TOKENS;
                }
            };

    /** The machine's own clock, by which SmallRye too knows whether a token has expired. */
    RememberedTokens() {
        this(
                new UnderstoodTokens(
                        new RereadKeys(DefaultJWTCallerPrincipalFactory::new, Clock.systemUTC()),
                        Clock.systemUTC()),
                Clock.systemUTC());
    }

    RememberedTokens(JWTCallerPrincipalFactory verifying, Clock clock) {
        this.verifying = verifying;
        this.clock = clock;
    }

    /**
     * @param rules by which it was verified; by others it would have to be again
     */
    private record Remembered(JWTCallerPrincipal caller, JWTAuthContextInfo rules, Instant until) {

        boolean holds(JWTAuthContextInfo asked, Instant now) {
            return rules == asked && now.isBefore(until);
        }
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        Instant now = clock.instant();
        Remembered known = recall(token);
        if (known != null && known.holds(rules, now)) {
            return known.caller;
        }
        JWTCallerPrincipal caller = verifying.parse(token, rules);
        if (token.length() <= LONGEST) {
            remember(token, new Remembered(caller, rules, until(caller, now)));
        }
        return caller;
    }

    private static Instant until(JWTCallerPrincipal caller, Instant now) {
        Instant forgotten = now.plus(MEMORY);
        Instant expired = Instant.ofEpochSecond(caller.getExpirationTime());
        return expired.isBefore(forgotten) ? expired : forgotten;
    }

    private synchronized Remembered recall(String token) {
        return remembered.get(token);
    }

    private synchronized void remember(String token, Remembered caller) {
        remembered.put(token, caller);
    }
}
