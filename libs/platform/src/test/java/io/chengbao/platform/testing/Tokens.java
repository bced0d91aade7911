package io.chengbao.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;

/** Tokens of people who are named like their role and place: {@code submitter-990127101}. */
public final class Tokens {

    private Tokens() {}

    /** A valid token, ready for the {@code Authorization} header behind "Bearer ". */
    public static String of(String person) {
        return claims(person).sign();
    }

    /** What a valid token says, for a test to spoil. */
    public static JwtClaimsBuilder claims(String person) {
        String[] parts = person.split("-", 2);
        String division = parts.length == 2 ? parts[1] : "";
        return Jwt.issuer("chengbao")
                .audience("chengbao")
                .subject(person)
                .upn(person)
                .claim("division", division)
                .groups(role(parts[0]))
                .expiresIn(Duration.ofHours(1));
    }

    private static String role(String prefix) {
        String word = prefix.replaceAll("[0-9]+$", "");
        return word.equals("admin") ? "county-admin" : word;
    }
}
