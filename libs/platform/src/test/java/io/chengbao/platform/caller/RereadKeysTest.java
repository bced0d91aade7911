package io.chengbao.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.platform.testing.TurnableClock;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With SmallRye's own way of reading a file of keys. */
class RereadKeysTest {

    @TempDir Path folder;

    private final TurnableClock clock = new TurnableClock();
    private final JWTAuthContextInfo rules = new JWTAuthContextInfo();
    private final RsaJsonWebKey ours = key("ours");
    private int timesRead;
    private final RereadKeys keys = new RereadKeys(this::reader, clock);

    private JWTCallerPrincipalFactory reader() {
        timesRead++;
        return new DefaultJWTCallerPrincipalFactory();
    }

    @BeforeEach
    void readTheFile() {
        rules.setPublicKeyLocation(file().toUri().toString());
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.RS256));
    }

    @Test
    void a_file_that_was_being_written_is_read_again() throws Exception {
        Files.writeString(file(), "");
        assertThatThrownBy(() -> keys.parse(token(ours), rules)).isInstanceOf(ParseException.class);

        publish(ours);
        clock.pass(RereadKeys.PAUSE);

        assertThat(keys.parse(token(ours), rules).getSubject()).isEqualTo("somebody");
    }

    @Test
    void a_key_that_was_added_lets_in() throws Exception {
        publish(ours);
        keys.parse(token(ours), rules);
        RsaJsonWebKey next = key("next");

        publish(ours, next);

        assertThat(keys.parse(token(next), rules).getSubject()).isEqualTo("somebody");
        assertThat(keys.parse(token(ours), rules).getSubject()).isEqualTo("somebody");
    }

    @Test
    void keys_that_nobody_knows_have_them_read_once_a_pause() throws Exception {
        publish(ours);
        String foreign = token(key("foreign"));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> keys.parse(foreign, rules)).isInstanceOf(ParseException.class);
        }
        assertThat(timesRead).isEqualTo(2);

        clock.pass(RereadKeys.PAUSE);
        assertThatThrownBy(() -> keys.parse(foreign, rules)).isInstanceOf(ParseException.class);

        assertThat(timesRead).isEqualTo(3);
    }

    @Test
    void a_token_that_is_refused_for_itself_has_nothing_read() throws Exception {
        publish(ours);
        RsaJsonWebKey forged = key("ours");

        assertThatThrownBy(() -> keys.parse(token(forged), rules))
                .isInstanceOf(ParseException.class);

        assertThat(timesRead).isEqualTo(1);
    }

    private Path file() {
        return folder.resolve("public.jwks");
    }

    private void publish(JsonWebKey... published) throws IOException {
        Files.writeString(
                file(),
                new JsonWebKeySet(published).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(RsaJsonWebKey key) {
        return Jwt.subject("somebody").jws().keyId(key.getKeyId()).sign(key.getPrivateKey());
    }
}
