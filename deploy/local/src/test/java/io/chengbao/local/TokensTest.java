package io.chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.NoSuchElementException;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    @TempDir Path folder;

    @Test
    void saysWhoThePersonIsAndWhereAndWhatTheyMayDo() throws Exception {
        var token = tokens().issue(SampleCounty.person("submitter-990127101"));

        var claims = verified(token);

        assertThat(claims.getSubject()).isEqualTo("submitter-990127101");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("submitter-990127101");
        assertThat(claims.getStringClaimValue("division")).isEqualTo("990127101");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("submitter");
    }

    @Test
    void isValidForTwelveHours() throws Exception {
        var claims = verified(tokens().issue(SampleCounty.person("operator")));

        var seconds = claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue();

        assertThat(Duration.ofSeconds(seconds)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void comesFromAKeyThatIsMadeOnceAndOnlyItsOwnerCanRead() throws Exception {
        var token = tokens().issue(SampleCounty.person("operator"));
        tokens();

        assertThat(verified(token).getSubject()).isEqualTo("operator");
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys/private.pem")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void isNotIssuedToAStrangerWhoIsToldWhoThereIs() {
        assertThatThrownBy(() -> SampleCounty.person("stranger"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("stranger")
                .hasMessageContaining("approver-990127");
    }

    private Tokens tokens() {
        return new Tokens(Keys.in(folder.resolve("keys")), Clock.systemUTC());
    }

    private JwtClaims verified(String token) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey())
                .setExpectedIssuer("chengbao")
                .setExpectedAudience("chengbao")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private PublicKey publicKey() throws Exception {
        var pem =
                Files.readString(folder.resolve("keys/public.pem"))
                        .replaceAll("-----[A-Z ]+-----", "");
        var content = Base64.getMimeDecoder().decode(pem);
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(content));
    }
}
