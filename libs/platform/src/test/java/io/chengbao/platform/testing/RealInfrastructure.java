package io.chengbao.platform.testing;

import static org.jose4j.jwk.JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE;

import io.chengbao.local.Broker;
import io.chengbao.local.Postgres;
import io.chengbao.local.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * A PostgreSQL and a Kafka broker of the kind that production has, started once for all tests of a
 * module, and a key pair to sign tokens with. Found by the service loader: a module gets it by
 * depending on this test jar.
 */
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "test";
    private static final String KEY_ID = "test";

    private Postgres postgres;
    private Broker broker;

    @Override
    public Map<String, String> start() {
        postgres = Postgres.temporary();
        postgres.createDatabase(DATABASE);
        broker = Broker.temporary();
        broker.createTopics(Topics.ALL);
        JsonWebKeySet keys = newKeys();
        Path keySet = write(keys.toJson());
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.serviceUrl(DATABASE));
        settings.put("quarkus.datasource.username", "test_service");
        settings.put("quarkus.flyway.jdbc-url", postgres.jdbcUrl(DATABASE));
        settings.put("quarkus.flyway.username", DATABASE);
        settings.put("quarkus.flyway.password", "none");
        settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
        settings.put("mp.jwt.verify.publickey.location", keySet.toUri().toString());
        // Quarkus makes a key for tests, which would go before the location.
        settings.put("mp.jwt.verify.publickey", "NONE");
        settings.put("smallrye.jwt.sign.key", keys.toJson(INCLUDE_PRIVATE));
        settings.put("smallrye.jwt.sign.key.id", KEY_ID);
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** As services are given it: a key set, in which a token names its key. */
    private static Path write(String keySet) {
        try {
            Path file = Files.createTempFile("keys", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, keySet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonWebKeySet newKeys() {
        try {
            PublicJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(KEY_ID);
            return new JsonWebKeySet(key);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
