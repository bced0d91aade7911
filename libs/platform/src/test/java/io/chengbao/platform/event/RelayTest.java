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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
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
    void emptyOutbox() throws SQLException {
        sql("delete from outbox");
        newTopic();
    }

    private void newTopic() {
        topic = "relay-" + topics++;
        broker.createTopics(topic);
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
    void an_event_that_no_broker_takes_stops_only_its_own_key_in_its_own_topic()
            throws SQLException {
        String other = topic;
        newTopic();
        insert("huge", 1, incompressible(6 * 1024 * 1024));
        append("huge", 2, 2);
        append("a", 1, 5);
        insert(other, "huge", 1, "1".getBytes());

        relay().wake();

        await().atMost(SOON).until(() -> sent("a").size() == 5);
        await().atMost(SOON).until(() -> count("select count(*) from outbox") == 2);
        assertThat(sent("huge")).isEmpty();
        assertThat(sent(other, "huge")).containsExactly(1L);
    }

    @Test
    void what_the_broker_takes_once_it_is_compressed_is_sent() throws SQLException {
        byte[] zeros = new byte[6 * 1024 * 1024];
        Arrays.fill(zeros, (byte) '0');
        insert("huge", 1, zeros);

        relay().wake();

        await().atMost(SOON).until(this::outboxIsEmpty);
        assertThat(sent("huge")).containsExactly(0L);
    }

    @Test
    void a_topic_that_is_not_there_stops_no_other_and_is_found_when_it_is_made()
            throws SQLException {
        String missing = topic + "-missing";
        for (int key = 0; key < 20; key++) {
            insert(missing, "k" + key, 1, "1".getBytes());
        }
        append("a", 1, 5);

        relay().wake();

        await().atMost(SOON).until(() -> sent("a").size() == 5);
        assertThat(count("select count(*) from outbox")).isEqualTo(20);
        broker.createTopics(missing);
        await().atMost(SOON).until(this::outboxIsEmpty);
    }

    @Test
    void an_error_that_ends_the_producers_thread_stops_nothing_for_good() throws SQLException {
        Relay relay = relay(Map.of(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(Once.class)));
        Once.armed = true;
        append("a", 1, 1);
        append("b", 1, 3);

        relay.wake();

        await().atMost(SOON).until(this::outboxIsEmpty);
        assertThat(Once.armed).as("the error was thrown").isFalse();
        assertThat(sent("b").stream().distinct()).containsExactly(1L, 2L, 3L);
    }

    /** Throws in the thread that talks with the broker. */
    public static final class Once implements ProducerInterceptor<String, byte[]> {

        private static volatile boolean armed;

        @Override
        public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> record) {
            return record;
        }

        @Override
        public void onAcknowledgement(RecordMetadata metadata, Exception fault) {
            if (armed) {
                armed = false;
                throw new AssertionError("an error in the producer's thread");
            }
        }

        @Override
        public void close() {}

        @Override
        public void configure(Map<String, ?> settings) {}
    }

    private Relay relay() {
        return relay(Map.of());
    }

    private Relay relay(Map<String, Object> settings) {
        Relay relay = new Relay(database, publisher(settings), new Settings());
        relay.start(new StartupEvent());
        running.add(relay);
        return relay;
    }

    private Publisher publisher(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("bootstrap.servers", broker.bootstrapServers());
        Publisher publisher = new Publisher(new ObjectMapper(), all);
        publishers.add(publisher);
        return publisher;
    }

    private void sendWithoutCommit() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            OutboxRows rows = new OutboxRows(connection);
            assertThat(rows.tryLock()).isTrue();
            publisher(Map.of()).send(rows.oldest(new Stops(System::nanoTime)));
            connection.rollback();
        }
    }

    private void append(String key, int from, int to) throws SQLException {
        for (int sequence = from; sequence <= to; sequence++) {
            insert(key, sequence, Long.toString(sequence).getBytes());
        }
    }

    private void insert(String key, long sequence, byte[] data) throws SQLException {
        insert(topic, key, sequence, data);
    }

    private void insert(String topic, String key, long sequence, byte[] data) throws SQLException {
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
        return sent(topic, key);
    }

    private List<Long> sent(String topic, String key) {
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

    private static byte[] incompressible(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
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
