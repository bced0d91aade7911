package io.chengbao.review.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays the township's side: writes events to the topic that this service reads. */
@Singleton
public class SubmissionTopic {

    private static final String TOPIC = "chengbao.submission.v1";

    private final KafkaProducer<String, byte[]> producer;

    SubmissionTopic(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        producer =
                new KafkaProducer<>(
                        new HashMap<>(broker), new StringSerializer(), new ByteArraySerializer());
    }

    public void send(String type, UUID reportId, long sequence, String json) {
        send(event(type, reportId, sequence, json.getBytes(UTF_8)));
    }

    /** An event in its proper envelope, for a test to spoil. */
    public static ProducerRecord<String, byte[]> event(
            String type, UUID reportId, long sequence, byte[] data) {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(TOPIC, reportId.toString(), data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:chengbao:submission",
                        "ce_type",
                        "io.chengbao." + type,
                        "ce_subject",
                        reportId.toString(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }

    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the broker took no record", e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
