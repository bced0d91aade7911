package io.chengbao.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that a topic holds, read from its beginning to its end as it is now. */
final class Topic {

    /** By subject: sequence, and the ids of the events that claim it. */
    private final Map<String, TreeMap<Long, Map<String, String>>> events = new HashMap<>();

    private final Map<String, Long> highest = new HashMap<>();
    private boolean ordered = true;

    private Topic() {}

    static Topic read(String bootstrapServers, String name) {
        Topic topic = new Topic();
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                ByteArrayDeserializer.class);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(name).stream()
                            .map(p -> new TopicPartition(name, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(topic::note);
            }
        }
        return topic;
    }

    /** The types of a subject's events in their order, each once however often it was sent. */
    List<String> types(String subject) {
        return events.getOrDefault(subject, new TreeMap<>()).values().stream()
                .map(byId -> byId.values().iterator().next())
                .toList();
    }

    /** Whether each sequence of the subject, 1 to the last, belongs to exactly one event. */
    boolean isWhole(String subject) {
        TreeMap<Long, Map<String, String>> bySequence = events.get(subject);
        return bySequence != null
                && bySequence.firstKey() == 1
                && bySequence.lastKey() == bySequence.size()
                && bySequence.values().stream().allMatch(byId -> byId.size() == 1);
    }

    /** Whether no subject's sequence was first sent after a higher one. */
    boolean isOrdered() {
        return ordered;
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        String subject = header(record, "ce_subject");
        long sequence = Long.parseLong(header(record, "ce_sequence"));
        Map<String, String> sameSequence =
                events.computeIfAbsent(subject, s -> new TreeMap<>())
                        .computeIfAbsent(sequence, s -> new HashMap<>());
        boolean repeated =
                sameSequence.put(header(record, "ce_id"), header(record, "ce_type")) != null;
        long before = highest.getOrDefault(subject, 0L);
        ordered &= repeated || sequence > before;
        highest.put(subject, Math.max(before, sequence));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
