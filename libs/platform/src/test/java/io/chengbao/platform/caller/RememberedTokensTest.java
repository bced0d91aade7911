package io.chengbao.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.platform.testing.TurnableClock;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final JWTAuthContextInfo RULES = new JWTAuthContextInfo();

    private final TurnableClock clock = new TurnableClock();
    private final Verifier verifier = new Verifier();
    private final RememberedTokens tokens = new RememberedTokens(verifier, clock);

    @Test
    void a_token_is_verified_once_a_minute() throws ParseException {
        var first = tokens.parse("a", RULES);
        clock.pass(RememberedTokens.MEMORY.minusMillis(1));
        assertThat(tokens.parse("a", RULES)).isSameAs(first);
        assertThat(verifier.verified).containsExactly("a");

        clock.pass(Duration.ofMillis(1));
        tokens.parse("a", RULES);

        assertThat(verifier.verified).containsExactly("a", "a");
    }

    @Test
    void a_token_that_has_expired_is_verified_each_time() throws ParseException {
        verifier.expiry = clock.instant().plusSeconds(5);
        tokens.parse("a", RULES);

        clock.pass(Duration.ofSeconds(5));
        tokens.parse("a", RULES);
        tokens.parse("a", RULES);

        assertThat(verifier.verified).containsExactly("a", "a", "a");
    }

    @Test
    void what_was_refused_is_refused_again() throws ParseException {
        verifier.refusing = true;
        assertThatThrownBy(() -> tokens.parse("a", RULES)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> tokens.parse("a", RULES)).isInstanceOf(ParseException.class);
    }

    @Test
    void one_token_says_nothing_of_another() throws ParseException {
        tokens.parse("a", RULES);
        verifier.refusing = true;

        assertThatThrownBy(() -> tokens.parse("b", RULES)).isInstanceOf(ParseException.class);
    }

    @Test
    void other_rules_verify_anew() throws ParseException {
        tokens.parse("a", RULES);

        tokens.parse("a", new JWTAuthContextInfo());

        assertThat(verifier.verified).containsExactly("a", "a");
    }

    @Test
    void the_token_that_was_shown_longest_ago_is_forgotten_first() throws ParseException {
        for (int i = 0; i < RememberedTokens.MOST_TOKENS; i++) {
            tokens.parse("token " + i, RULES);
        }
        tokens.parse("token 0", RULES);
        tokens.parse("one more", RULES);
        verifier.verified.clear();

        tokens.parse("token 0", RULES);
        tokens.parse("token 1", RULES);

        assertThat(verifier.verified).containsExactly("token 1");
    }

    @Test
    void an_overlong_token_is_not_kept() throws ParseException {
        String overlong = "a".repeat(3000);
        tokens.parse(overlong, RULES);

        tokens.parse(overlong, RULES);

        assertThat(verifier.verified).hasSize(2);
    }

    private final class Verifier extends JWTCallerPrincipalFactory {
        final List<String> verified = new ArrayList<>();
        Instant expiry = clock.instant().plus(Duration.ofHours(1));
        boolean refusing;

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules)
                throws ParseException {
            verified.add(token);
            if (refusing) {
                throw new ParseException("refused");
            }
            JwtClaims claims = new JwtClaims();
            claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
            return new DefaultJWTCallerPrincipal(claims);
        }
    }
}
