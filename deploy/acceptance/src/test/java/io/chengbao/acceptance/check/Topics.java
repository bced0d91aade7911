package io.chengbao.acceptance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.acceptance.check.Evidence.DeadRecord;
import io.chengbao.acceptance.check.Evidence.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topics from their beginning to their end as it is now. */
final class Topics {

    static final String SUBMISSION = "chengbao.submission.v1";
    static final String REVIEW = "chengbao.review.v1";
    static final String AUDIT = "chengbao.audit.v1";
    static final String PEOPLE = "chengbao.people.v1";

    /** Who listens to what. */
    static final Map<String, List<String>> CONSUMERS =
            Map.of(
                    SUBMISSION, List.of(Evidence.REVIEW, Evidence.NOTIFICATION),
                    REVIEW, List.of(Evidence.SUBMISSION, Evidence.NOTIFICATION),
                    PEOPLE, List.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE_PREFIX = "io.chengbao.";

    private final String bootstrapServers;

    Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Everything but what was planted as poison. */
    List<Event> events(Collection<Planted> planted) {
        Set<String> poison =
                planted.stream()
                        .filter(one -> !one.poisons().isEmpty())
                        .map(one -> place(one.topic(), one.partition(), one.offset()))
                        .collect(Collectors.toSet());
        List<Event> events = new ArrayList<>();
        for (String topic : List.of(SUBMISSION, REVIEW, PEOPLE)) {
            for (ConsumerRecord<String, byte[]> record : records(topic)) {
                if (!poison.contains(place(topic, record.partition(), record.offset()))) {
                    events.add(event(record));
                }
            }
        }
        return events;
    }

    /** The published heads of the audit chains, by {@link Evidence#SUBMISSION} and so on. */
    Map<String, List<Head>> heads() {
        Map<String, List<Head>> heads = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records(AUDIT)) {
            JsonNode head = read(record.value());
            heads.computeIfAbsent(
                            record.key().substring("urn:chengbao:".length()),
                            s -> new ArrayList<>())
                    .add(new Head(head.path("position").asLong(), head.path("hash").asText()));
        }
        return heads;
    }

    List<DeadRecord> deadRecords() {
        List<DeadRecord> dead = new ArrayList<>();
        CONSUMERS.forEach(
                (topic, consumers) -> {
                    for (String consumer : consumers) {
                        String deadTopic = topic + ".dead." + consumer;
                        for (ConsumerRecord<String, byte[]> record : records(deadTopic)) {
                            dead.add(
                                    new DeadRecord(
                                            deadTopic,
                                            topic,
                                            Integer.parseInt(header(record, "dead_partition")),
                                            Long.parseLong(header(record, "dead_offset"))));
                        }
                    }
                });
        return dead;
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                ByteArrayDeserializer.class);
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
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
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
        }
        return all;
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        return new Event(
                record.topic(),
                record.partition(),
                record.offset(),
                header(record, "ce_id"),
                header(record, "ce_source"),
                header(record, "ce_type").substring(TYPE_PREFIX.length()),
                header(record, "ce_subject"),
                Long.parseLong(header(record, "ce_sequence")),
                read(record.value()));
    }

    private static JsonNode read(byte[] data) {
        try {
            return JSON.readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String place(String topic, int partition, long offset) {
        return topic + ":" + partition + ":" + offset;
    }
}
