package io.chengbao.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;

/**
 * Kafka's own end-to-end time: how long a record of the size of an event takes from {@code send} to
 * where it is consumed, with nothing else in between. Topic, producer and consumer are set up as
 * the system's are.
 */
final class KafkaProbe implements AutoCloseable {

    private static final String TOPIC = "bench.probe";
    private static final int PARTITIONS = 12;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final byte[] data;
    private final KafkaProducer<Long, byte[]> producer;
    private final KafkaConsumer<Long, byte[]> consumer;
    private final BlockingQueue<Long> received = new LinkedBlockingQueue<>();
    private final Thread receiver = new Thread(this::receive, "probe");

    KafkaProbe(String bootstrapServers, byte[] data) {
        this.data = data;
        createTopic(bootstrapServers);
        producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                                LongSerializer.class,
                                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                                ByteArraySerializer.class,
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.LINGER_MS_CONFIG,
                                0,
                                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                                "zstd"));
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                                        LongDeserializer.class,
                                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                        ByteArrayDeserializer.class));
        var partitions = partitions(consumer, TOPIC);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        receiver.setDaemon(true);
        receiver.start();
    }

    static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    /** Sends a record, waits until it has come, and says how long that took, in nanoseconds. */
    long roundTrip() {
        send();
        return next();
    }

    /**
     * Sends a record and doesn't wait. Its key is the time: different for each, as in the system.
     */
    void send() {
        producer.send(new ProducerRecord<>(TOPIC, System.nanoTime(), data));
    }

    /** How long the next record took that came, in nanoseconds. */
    long next() {
        try {
            var nanos = received.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            if (nanos == null) {
                throw new IllegalStateException("a record of the probe didn't come");
            }
            return nanos;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void receive() {
        try {
            while (true) {
                var records = consumer.poll(Duration.ofSeconds(1));
                var now = System.nanoTime();
                records.forEach(record -> received.add(now - record.key()));
            }
        } catch (WakeupException closing) {
            consumer.close();
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.wakeup();
    }

    private static void createTopic(String bootstrapServers) {
        try (var admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("can't create the probe's topic", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
