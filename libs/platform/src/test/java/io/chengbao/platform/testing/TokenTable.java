package io.chengbao.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which tokens let nobody in: each service's test extends this with one of its addresses and a
 * person who may ask there.
 */
public abstract class TokenTable {

    private static final KeyPair STRANGER = newKeys();

    private final String address;
    private final String person;

    protected TokenTable(String address, String person) {
        this.address = address;
        this.person = person;
    }

    @Test
    void a_good_token_lets_in() {
        asking(claims().sign()).statusCode(not(401));
    }

    @Test
    void without_a_token_nobody_comes_in() {
        refused(given().get(address).then());
    }

    static Stream<Arguments> spoiltClaims() {
        Instant now = Instant.now();
        return Stream.of(
                spoilt("expired", c -> c.issuedAt(0).expiresAt(now.minusSeconds(60))),
                spoilt("not yet valid", c -> c.claim("nbf", now.plusSeconds(600).getEpochSecond())),
                spoilt("issued in the future", c -> c.issuedAt(now.plus(Duration.ofDays(9)))),
                spoilt("of another issuer", c -> c.issuer("somebody")),
                spoilt("without an issuer", c -> c.remove("iss")),
                spoilt("for another audience", c -> c.audience("another")),
                spoilt("without an audience", c -> c.remove("aud")),
                spoilt("without a person", c -> c.remove("sub")),
                spoilt("a refresh token", c -> c.claim("typ", "Refresh")),
                spoilt("a division of another shape", c -> c.claim("division", List.of("99"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltClaims")
    void what_a_token_must_not_say(String what, UnaryOperator<JwtClaimsBuilder> spoil) {
        refused(asking(spoil.apply(claims()).sign()));
    }

    static Stream<Arguments> spoiltTexts() {
        String groups = "\"groups\":\\[[^]]*]";
        return Stream.of(
                arguments("never expires", "\"exp\":\\d+", "\"never\":0"),
                arguments("groups as an object", groups, "\"groups\":{\"role\":\"submitter\"}"),
                arguments("groups as a text", groups, "\"groups\":\"submitter\""),
                arguments("groups as numbers", groups, "\"groups\":[1,2]"),
                arguments("a time as a text", "\"iat\":\\d+", "\"iat\":\"now\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltTexts")
    void what_a_token_must_not_be_made_of(String what, String pattern, String replacement) {
        String[] parts = claims().sign().split("\\.");
        String spoilt = decoded(parts[1]).replaceFirst(pattern, replacement);
        assertThat(spoilt).isNotEqualTo(decoded(parts[1]));

        refused(asking(sign(parts[0], base64(spoilt))));
    }

    static Stream<Arguments> spoiltHeaders() {
        return Stream.of(
                arguments("no algorithm", "{\"alg\":\"none\",\"kid\":\"test\"}"),
                arguments("another key", "{\"alg\":\"RS256\",\"kid\":\"another\"}"),
                arguments("no key", "{\"alg\":\"RS256\",\"typ\":\"JWT\"}"),
                arguments(
                        "another type",
                        "{\"alg\":\"RS256\",\"kid\":\"test\",\"typ\":\"logout+jwt\"}"),
                arguments("another algorithm", "{\"alg\":\"RS512\",\"kid\":\"test\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltHeaders")
    void what_a_header_must_not_say(String what, String header) {
        refused(asking(sign(base64(header), claims().sign().split("\\.")[1])));
    }

    @Test
    void a_token_without_signature_lets_nobody_in() {
        String[] parts = claims().sign().split("\\.");
        refused(asking(base64("{\"alg\":\"none\"}") + "." + parts[1] + "."));
        refused(asking(parts[0] + "." + parts[1] + "."));
    }

    @Test
    void a_token_that_was_changed_lets_nobody_in() {
        String[] parts = claims().sign().split("\\.");
        String others = Tokens.of("operator").split("\\.")[1];
        refused(asking(parts[0] + "." + others + "." + parts[2]));
    }

    @Test
    void the_public_key_as_a_shared_secret_lets_nobody_in() {
        for (byte[] secret :
                List.of(publicKey().getEncoded(), keySet().getBytes(StandardCharsets.UTF_8))) {
            refused(
                    asking(
                            claims().jws()
                                    .keyId("test")
                                    .sign(new SecretKeySpec(secret, "HmacSHA256"))));
        }
    }

    @Test
    void a_strangers_key_lets_nobody_in_wherever_the_token_says_it_is() throws IOException {
        Path strangers = Files.createTempFile("stranger", ".json");
        Files.writeString(strangers, jwks(STRANGER.getPublic()));
        for (String header : List.of("jku", "x5u", "jwk", "kid")) {
            Object value =
                    header.equals("jwk")
                            ? Map.of("kty", "RSA", "n", "AQAB", "e", "AQAB")
                            : header.equals("kid") ? "test" : strangers.toUri().toString();
            refused(
                    asking(
                            claims().jws()
                                    .keyId("test")
                                    .header(header, value)
                                    .sign(STRANGER.getPrivate())));
        }
        Files.delete(strangers);
    }

    @Test
    void what_is_no_token_lets_nobody_in() {
        for (String nonsense : List.of("nonsense", "a.b.c", "..", "e30.e30.e30")) {
            refused(asking(nonsense));
        }
    }

    private JwtClaimsBuilder claims() {
        return Tokens.claims(person);
    }

    private ValidatableResponse asking(String token) {
        return given().auth().oauth2(token).get(address).then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chengbao:problem:not-signed-in"));
    }

    private static Arguments spoilt(String what, UnaryOperator<JwtClaimsBuilder> spoil) {
        return arguments(what, spoil);
    }

    /** By our own key: only the header or the claims are wrong. */
    private static String sign(String header, String claims) {
        try {
            Signature signature =
                    Signature.getInstance(
                            decoded(header).contains("RS512") ? "SHA512withRSA" : "SHA256withRSA");
            signature.initSign(privateKey());
            signature.update((header + "." + claims).getBytes(StandardCharsets.US_ASCII));
            return header
                    + "."
                    + claims
                    + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey() {
        return key(setting("smallrye.jwt.sign.key")).getPrivateKey();
    }

    private static PublicKey publicKey() {
        return key(keySet()).getPublicKey();
    }

    private static PublicJsonWebKey key(String keySet) {
        try {
            return (PublicJsonWebKey) new JsonWebKeySet(keySet).getJsonWebKeys().get(0);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keySet() {
        try {
            return Files.readString(
                    Path.of(URI.create(setting("mp.jwt.verify.publickey.location"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jwks(PublicKey key) {
        try {
            PublicJsonWebKey named = PublicJsonWebKey.Factory.newPublicJwk(key);
            named.setKeyId("test");
            return new JsonWebKeySet(named).toJson();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
