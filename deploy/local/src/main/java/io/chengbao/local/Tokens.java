package io.chengbao.local;

import java.time.Clock;
import java.time.Duration;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs the tokens that an identity provider would give out. */
final class Tokens {

    static final String KEY_ID = "chengbao-local";

    private static final Duration VALIDITY = Duration.ofHours(12);

    private final Keys keys;
    private final Clock clock;

    Tokens(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A signed JWT for a person, valid for twelve hours. */
    String issue(Person person) {
        var now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer("chengbao");
        claims.setAudience("chengbao");
        claims.setSubject(person.id());
        claims.setClaim("upn", person.id());
        claims.setClaim("division", person.division());
        claims.setStringListClaim("groups", person.roles());
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setNotBefore(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(VALIDITY).getEpochSecond()));
        var token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKeyIdHeaderValue(KEY_ID);
        token.setHeader("typ", "JWT");
        token.setKey(keys.privateKey());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("can't sign a token", e);
        }
    }
}
