package io.chengbao.review.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.chengbao.platform.testing.Contract;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What this service really wrote to the broker. */
@Singleton
public class PublishedEvents {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    PublishedEvents(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        consumer =
                new KafkaConsumer<>(
                        new HashMap<>(broker),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                List.of("chengbao.review.v1", "chengbao.submission.v1.dead.review").stream()
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits until so many records with this key are there, and returns all of them. */
    public synchronized List<Published> await(Object key, int atLeast) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> poll() && withKey(key.toString()).size() >= atLeast);
        return withKey(key.toString());
    }

    private boolean poll() {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        return true;
    }

    private List<Published> withKey(String key) {
        return seen.stream().filter(event -> key.equals(event.key())).map(Published::of).toList();
    }

    @PreDestroy
    void close() {
        consumer.close();
    }

    /** An event as a consumer finds it. */
    public record Published(String topic, String type, long sequence, String data) {

        static Published of(ConsumerRecord<String, byte[]> event) {
            return new Published(
                    event.topic(),
                    header(event, "ce_type").replace("io.chengbao.", ""),
                    Long.parseLong(header(event, "ce_sequence")),
                    event.value() == null ? null : new String(event.value(), UTF_8));
        }

        /** What is wrong with it by its contract. */
        public List<String> faults() {
            return Contract.of(type).faults(data.getBytes(UTF_8));
        }

        private static String header(ConsumerRecord<String, byte[]> event, String name) {
            return event.headers().lastHeader(name) == null
                    ? "0"
                    : new String(event.headers().lastHeader(name).value(), UTF_8);
        }
    }
}
