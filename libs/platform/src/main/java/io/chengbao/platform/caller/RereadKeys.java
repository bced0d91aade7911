package io.chengbao.platform.caller;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies tokens as SmallRye does, and has the keys read again where a token's is not among them.
 *
 * <p>SmallRye reads a file of keys once, at the first token, and keeps what came of it, were it
 * nothing: a file that is being written at that moment would lock everybody out until a restart,
 * and so would a key that is added later. Tokens of keys that nobody knows make it read no more
 * often than the pause allows.
 */
final class RereadKeys extends JWTCallerPrincipalFactory {

    private static final Logger LOG = Logger.getLogger(RereadKeys.class);

    static final Duration PAUSE = Duration.ofSeconds(10);

    private final Supplier<JWTCallerPrincipalFactory> readers;
    private final Clock clock;
    private volatile JWTCallerPrincipalFactory reader;
    private Instant readAgainAt = Instant.MIN;

    /**
     * @param readers each reads the keys for itself
     */
    RereadKeys(Supplier<JWTCallerPrincipalFactory> readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
        this.reader = readers.get();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        JWTCallerPrincipalFactory asked = reader;
        try {
            return asked.parse(token, rules);
        } catch (ParseException refused) {
            if (!(refused.getCause() instanceof UnresolvableKeyException unknown)) {
                throw refused;
            }
            JWTCallerPrincipalFactory again = after(asked, unknown);
            if (again == asked) {
                throw refused;
            }
            return again.parse(token, rules);
        }
    }

    /** The one that is asked from now on: the same while the pause lasts. */
    private synchronized JWTCallerPrincipalFactory after(
            JWTCallerPrincipalFactory asked, UnresolvableKeyException unknown) {
        Instant now = clock.instant();
        if (reader == asked && !now.isBefore(readAgainAt)) {
            LOG.warnf("a token's key is not known, reading the keys again: %s", unknown);
            readAgainAt = now.plus(PAUSE);
            reader = readers.get();
        }
        return reader;
    }
}
