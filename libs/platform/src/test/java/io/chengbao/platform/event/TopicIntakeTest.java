package io.chengbao.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.chengbao.local.Broker;
import io.chengbao.local.Ports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a broker of its own, for it goes away here. */
class TopicIntakeTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** Of each request to the broker, so that a broker can be away for longer. */
    private static final int LIMIT_MS = 1_500;

    @TempDir static Path folder;

    private static int port;
    private static Broker broker;
    private static int topics;

    private final List<TopicIntake> running = new ArrayList<>();
    private final List<String> applied = new CopyOnWriteArrayList<>();
    private String topic;

    @BeforeAll
    static void start() {
        port = Ports.free();
        startBroker();
    }

    private static void startBroker() {
        broker = Broker.start(folder.resolve("data"), port, folder.resolve("broker.log"));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @BeforeEach
    void newTopic() {
        topic = "intake-" + topics++;
        broker.createTopics(topic);
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        for (TopicIntake intake : running) {
            stop(intake);
        }
    }

    @Test
    void what_was_applied_is_acknowledged() {
        send(1, 20);

        read(this::note);

        await().atMost(SOON).until(() -> applied.size() == 20);
        await().atMost(SOON).until(() -> acknowledged() == 20);
    }

    @Test
    void what_is_being_applied_is_not_acknowledged() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        send(1, 1);
        TopicIntake intake =
                read(
                        record -> {
                            begun.countDown();
                            waitFor(goOn);
                        });
        begun.await();

        assertThat(acknowledged()).isZero();

        goOn.countDown();
        stop(intake);
        assertThat(acknowledged()).isEqualTo(1);
    }

    @Test
    void a_record_that_could_not_be_applied_is_read_again_and_none_is_passed_over() {
        send(1, 3);
        List<String> tried = new CopyOnWriteArrayList<>();

        read(
                record -> {
                    tried.add(record.key());
                    if (record.key().equals("2") && tried.size() < 4) {
                        throw new IllegalStateException("not now");
                    }
                    note(record);
                });

        await().atMost(SOON).until(() -> acknowledged() == 3);
        assertThat(applied).contains("1", "2", "3");
        assertThat(tried.stream().filter("2"::equals)).hasSizeGreaterThan(1);
    }

    @Test
    void an_error_does_not_end_the_reading() {
        send(1, 2);
        List<String> tried = new CopyOnWriteArrayList<>();

        read(
                record -> {
                    tried.add(record.key());
                    if (tried.size() == 1) {
                        throw new StackOverflowError("of a deep record");
                    }
                    note(record);
                });

        await().atMost(SOON).until(() -> acknowledged() == 2);
    }

    @Test
    void two_share_the_topic_and_one_takes_over() throws InterruptedException {
        TopicIntake one = read(this::note);
        read(this::note);
        send(1, 40);
        await().atMost(SOON).until(() -> applied.containsAll(names(1, 40)));

        stop(one);
        send(41, 80);

        await().atMost(SOON).until(() -> applied.containsAll(names(1, 80)));
        await().atMost(SOON).until(() -> acknowledged() == 80);
    }

    @Test
    void a_broker_that_is_away_for_longer_than_any_wait_is_waited_for() throws Exception {
        read(this::note);
        send(1, 5);
        await().atMost(SOON).until(() -> applied.size() == 5);

        broker.kill();
        outlast();
        startBroker();
        send(6, 10);

        await().atMost(SOON).until(() -> applied.containsAll(names(1, 10)));
        await().atMost(SOON).until(() -> acknowledged() == 10);
    }

    @Test
    void a_broker_that_hangs_in_the_middle_is_waited_for() throws Exception {
        send(1, 200);
        CountDownLatch some = new CountDownLatch(20);
        read(
                record -> {
                    note(record);
                    some.countDown();
                });
        some.await();

        broker.signal("STOP");
        outlast();
        broker.signal("CONT");

        await().atMost(SOON).until(() -> applied.containsAll(names(1, 200)));
        await().atMost(SOON).until(() -> acknowledged() == 200);
    }

    @Test
    void it_begins_before_there_is_a_broker() throws Exception {
        send(1, 1);
        broker.kill();

        read(this::note);
        outlast();
        startBroker();

        await().atMost(SOON).until(() -> applied.contains("1"));
    }

    /** Another client's wait comes to its end meanwhile, twice. */
    private static void outlast() {
        for (int i = 0; i < 2; i++) {
            try (Admin admin =
                    Admin.create(
                            Map.of(
                                    "bootstrap.servers",
                                    broker.bootstrapServers(),
                                    "default.api.timeout.ms",
                                    2 * LIMIT_MS,
                                    "request.timeout.ms",
                                    LIMIT_MS))) {
                admin.describeCluster().nodes().get();
                throw new AssertionError("the broker is there");
            } catch (ExecutionException away) {
                assertThat(away).hasMessageContaining("imed out");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private TopicIntake read(Consumer<ConsumerRecord<String, byte[]>> effect) {
        Map<String, Object> settings =
                new HashMap<>(
                        Intake.settings(
                                Map.of("bootstrap.servers", broker.bootstrapServers()),
                                "group-" + topic));
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2 * LIMIT_MS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MS);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        TopicIntake intake = new TopicIntake(topic, settings, effect);
        running.add(intake);
        intake.start();
        return intake;
    }

    private static void stop(TopicIntake intake) throws InterruptedException {
        intake.beginStop();
        intake.awaitStop();
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        applied.add(record.key());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    private void send(int from, int to) {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.bootstrapServers(),
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                        StringSerializer.class.getName(),
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class.getName());
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings)) {
            for (String name : names(from, to)) {
                producer.send(
                        new ProducerRecord<>(topic, name, name.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    /** How many records the group need not read again. */
    private long acknowledged() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin
                    .listConsumerGroupOffsets("group-" + topic)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .values()
                    .stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
