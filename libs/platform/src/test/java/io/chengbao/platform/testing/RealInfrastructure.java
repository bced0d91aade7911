package io.chengbao.platform.testing;

import io.chengbao.local.Broker;
import io.chengbao.local.Postgres;
import io.chengbao.local.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A PostgreSQL and a Kafka broker of the kind that production has, started once for all tests of a
 * module, and a key pair to sign tokens with. Found by the service loader: a module gets it by
 * depending on this test jar.
 */
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "test";

    private Postgres postgres;
    private Broker broker;

    @Override
    public Map<String, String> start() {
        postgres = Postgres.temporary();
        postgres.createDatabase(DATABASE);
        broker = Broker.temporary();
        broker.createTopics(Topics.ALL);
        KeyPair keys = newKeys();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.serviceUrl(DATABASE),
                "quarkus.datasource.username", "test_service",
                "quarkus.flyway.jdbc-url", postgres.jdbcUrl(DATABASE),
                "quarkus.flyway.username", DATABASE,
                "quarkus.flyway.password", "none",
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "mp.jwt.verify.publickey", base64(keys.getPublic().getEncoded()),
                "smallrye.jwt.sign.key", base64(keys.getPrivate().getEncoded()),
                "quarkus.http.test-port", "0");
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

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
