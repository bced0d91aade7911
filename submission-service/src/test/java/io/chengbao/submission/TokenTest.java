package io.chengbao.submission;

import static org.hamcrest.Matchers.equalTo;

import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Only an unexpired RS256 token of our issuer and for us lets anybody in. */
@QuarkusTest
class TokenTest {

    @ConfigProperty(name = "mp.jwt.verify.publickey")
    String publicKey;

    @Test
    void a_good_token_is_let_in() {
        Asking.with(valid().sign()).get("/rounds").then().statusCode(200);
    }

    @Test
    void no_token_is_refused() {
        Asking.asNobody()
                .get("/rounds")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:chengbao:problem:not-signed-in"))
                .body("title", equalTo("未登录"));
    }

    @Test
    void nonsense_is_refused() {
        refused("nonsense");
    }

    @Test
    void another_issuer_is_refused() {
        refused(valid().issuer("somebody").sign());
    }

    @Test
    void another_audience_is_refused() {
        refused(valid().audience("another").sign());
    }

    @Test
    void an_expired_token_is_refused() {
        Instant longAgo = Instant.now().minus(Duration.ofHours(2));
        refused(valid().issuedAt(longAgo).expiresAt(longAgo.plusSeconds(60)).sign());
    }

    @Test
    void the_public_key_used_as_a_shared_secret_is_refused() {
        byte[] secret = publicKey.getBytes(StandardCharsets.UTF_8);
        refused(valid().jws().sign(new SecretKeySpec(secret, "HmacSHA256")));
    }

    @Test
    void a_token_without_signature_is_refused() {
        String[] parts = valid().sign().split("\\.");
        String none =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        refused(none + "." + parts[1] + ".");
    }

    @Test
    void a_token_that_was_changed_is_refused() {
        String[] parts = valid().sign().split("\\.");
        String others = Tokens.of("submitter-990128101").split("\\.")[1];
        refused(parts[0] + "." + others + "." + parts[2]);
    }

    private static JwtClaimsBuilder valid() {
        return Tokens.claims(TestTownship.SUBMITTER);
    }

    private static void refused(String token) {
        Asking.with(token)
                .get("/rounds")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:chengbao:problem:not-signed-in"));
    }
}
