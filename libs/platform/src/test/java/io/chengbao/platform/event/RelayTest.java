package io.chengbao.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.local.Broker;
import io.chengbao.local.Postgres;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** With a broker of its own, for it is killed here. */
class RelayTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir static Path folder;

    private static Postgres postgres;
    private static Broker broker;
    private static PGSimpleDataSource database;
    private static int topics;

    private final List<Relay> running = new ArrayList<>();
    private final List<Publisher> publishers = new ArrayList<>();
    private String topic;

    @BeforeAll
    static void start() {
        postgres = Postgres.temporary();
        postgres.createDatabase("relay");
        database = new PGSimpleDataSource();
        database.setUrl(postgres.jdbcUrl("relay"));
        database.setUser("postgres");
        Flyway.configure().dataSource(database).locations("db/platform").load().migrate();
        broker = Broker.temporary();
    }

    @AfterAll
    static void stop() {
        broker.close();
        postgres.close();
    }

    @BeforeEach
    void newTopic() throws SQLException {
        topic = "relay-" + topics++;
        broker.createTopics(topic);
        sql("delete from outbox");
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        for (Relay relay : running) {
            relay.stop(new ShutdownEvent());
        }
        publishers.forEach(Publisher::close);
    }

    @Test
    void sends_each_keys_events_in_order_and_empties_the_outbox() throws SQLException {
        append("a", 1, 300);
        append("b", 1, 300);

        relay().wake();

        await().atMost(SOON).until(this::outboxIsEmpty);
        assertThat(sent("a")).containsExactlyElementsOf(numbers(1, 300));
        assertThat(sent("b")).containsExactlyElementsOf(numbers(1, 300));
    }

    @Test
    void two_relays_at_once_send_everything_once_and_in_order() throws SQLException {
        Relay one = relay();
        Relay other = relay();

        for (int i = 1; i <= 400; i++) {
            append("a", i, i);
            append("b", i, i);
            (i % 2 == 0 ? one : other).wake();
        }

        await().atMost(SOON).until(this::outboxIsEmpty);
        assertThat(sent("a")).containsExactlyElementsOf(numbers(1, 400));
        assertThat(sent("b")).containsExactlyElementsOf(numbers(1, 400));
    }

    @Test
    void what_a_crash_left_between_sending_and_deleting_is_sent_again_in_order() throws Exception {
        append("a", 1, 3);
        sendWithoutCommit();

        relay().wake();

        await().atMost(SOON).until(this::outboxIsEmpty);
        assertThat(sent("a")).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
    }

    @Test
    void while_the_broker_is_away_events_stay_and_afterwards_they_flow() throws SQLException {
        int port = broker.port();
        Path data = folder.resolve("kafka");
        broker.close();
        broker = Broker.start(data, port, folder.resolve("kafka.log"));
        broker.createTopics(topic);
        Relay relay = relay();
        append("a", 1, 1);
        relay.wake();
        await().atMost(SOON).until(this::outboxIsEmpty);

        broker.kill();
        append("a", 2, 10);
        relay.wake();
        await().pollDelay(Duration.ofSeconds(3)).atMost(SOON).until(() -> !outboxIsEmpty());
        broker = Broker.start(data, port, folder.resolve("kafka.log"));

        await().atMost(SOON).until(this::outboxIsEmpty);
        assertThat(sent("a").stream().distinct()).containsExactlyElementsOf(numbers(1, 10));
    }

    @Test
    void an_event_that_no_broker_takes_stops_only_its_own_key() throws SQLException {
        insert("huge", 1, new byte[6 * 1024 * 1024]);
        append("huge", 2, 2);
        append("a", 1, 5);

        relay().wake();

        await().atMost(SOON).until(() -> sent("a").size() == 5);
        assertThat(sent("huge")).isEmpty();
        assertThat(count("select count(*) from outbox where record_key = 'huge'")).isEqualTo(2);
    }

    private Relay relay() {
        Relay relay = new Relay(database, publisher(), new Settings());
        relay.start(new StartupEvent());
        running.add(relay);
        return relay;
    }

    private Publisher publisher() {
        Publisher publisher =
                new Publisher(
                        new ObjectMapper(), Map.of("bootstrap.servers", broker.bootstrapServers()));
        publishers.add(publisher);
        return publisher;
    }

    private void sendWithoutCommit() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            OutboxRows rows = new OutboxRows(connection);
            assertThat(rows.tryLock()).isTrue();
            publisher().send(rows.oldest(List.of()), new HashSet<>());
            connection.rollback();
        }
    }

    private void append(String key, int from, int to) throws SQLException {
        for (int sequence = from; sequence <= to; sequence++) {
            insert(key, sequence, Long.toString(sequence).getBytes());
        }
    }

    private void insert(String key, long sequence, byte[] data) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into outbox (topic, record_key, subject, sequence, headers, data)"
                                        + " values (?, ?, ?, ?, '{}', ?)")) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setString(3, key);
            insert.setLong(4, sequence);
            insert.setBytes(5, data);
            insert.executeUpdate();
        }
    }

    private boolean outboxIsEmpty() throws SQLException {
        return count("select count(*) from outbox") == 0;
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                var update = connection.createStatement()) {
            update.execute(statement);
        }
    }

    /** What the topic holds for this key, from its beginning to its end as it is now. */
    private List<Long> sent(String key) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers(),
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                ByteArrayDeserializer.class);
        List<Long> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(
                                record -> {
                                    if (key.equals(record.key())) {
                                        found.add(Long.valueOf(new String(record.value())));
                                    }
                                });
            }
        }
        return found;
    }

    private static List<Long> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).asLongStream().boxed().toList();
    }

    private static final class Settings implements OutboxConfig {
        @Override
        public String topic() {
            return "unused";
        }

        @Override
        public String source() {
            return "unused";
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(200);
        }
    }
}
