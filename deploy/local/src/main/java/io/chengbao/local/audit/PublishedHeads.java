package io.chengbao.local.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.local.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The heads of all chains, from the topic's beginning to its end as it is now. */
final class PublishedHeads {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedHeads() {}

    /**
     * @return by the service's source, such as {@code urn:chengbao:review}
     * @throws org.apache.kafka.common.KafkaException where the broker doesn't answer
     */
    static Map<String, List<Head>> read(String bootstrapServers) {
        var settings =
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) LIMIT.toMillis());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(Topics.AUDIT).stream()
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var heads = new HashMap<String, List<Head>>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(POLL)) {
                    heads.computeIfAbsent(record.key(), source -> new ArrayList<>())
                            .add(head(record));
                }
            }
            return heads;
        }
    }

    private static Head head(ConsumerRecord<String, byte[]> record) {
        try {
            var data = JSON.readTree(record.value());
            return new Head(data.path("position").asLong(), data.path("hash").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
