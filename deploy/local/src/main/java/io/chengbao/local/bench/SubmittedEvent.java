package io.chengbao.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.local.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What submission-service tells of one submission, as it is in the topic.
 *
 * @param headers as the outbox keeps them, in JSON
 * @param data the document and what belongs to it, in JSON
 */
record SubmittedEvent(String headers, byte[] data) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The first in the topic. */
    static SubmittedEvent firstIn(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                        StringDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                        ByteArrayDeserializer.class);
        try (var consumer = new KafkaConsumer<String, byte[]>(settings)) {
            var partitions = KafkaProbe.partitions(consumer, Topics.SUBMISSION);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var deadline = System.nanoTime() + LIMIT.toNanos();
            while (System.nanoTime() < deadline) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    if (text(record, "ce_type").endsWith(".ReportSubmitted")) {
                        return of(record);
                    }
                }
            }
        }
        throw new IllegalStateException("no ReportSubmitted came to " + Topics.SUBMISSION);
    }

    private static SubmittedEvent of(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers()
                .forEach(
                        header ->
                                headers.put(
                                        header.key(),
                                        new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return new SubmittedEvent(
                    new ObjectMapper().writeValueAsString(headers), record.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(ConsumerRecord<String, byte[]> record, String header) {
        return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    /** What the statements of a submission are given besides the draft's number. */
    Map<String, String> parameters() {
        return Map.of(
                "headers",
                headers,
                "event",
                new String(data, StandardCharsets.UTF_8),
                "person",
                "submitter-990127101",
                "sha256",
                UUID.randomUUID().toString().replace("-", "").repeat(2));
    }
}
