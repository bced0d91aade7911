package io.chengbao.acceptance.fault;

import io.chengbao.acceptance.check.Planted;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes straight to the topics what no service would send: poison, repetitions, wrong order. */
final class Plants {

    private static final String SUBMISSION = "chengbao.submission.v1";
    private static final String REVIEW = "chengbao.review.v1";

    /** For each topic an event that all its consumers care for, and its consumers. */
    private static final Map<String, String> SOURCES =
            Map.of(SUBMISSION, "urn:chengbao:submission", REVIEW, "urn:chengbao:review");

    private static final Map<String, String> TYPES =
            Map.of(SUBMISSION, "ReportSubmitted", REVIEW, "ReportApproved");

    private static final Map<String, Set<String>> CONSUMERS =
            Map.of(
                    SUBMISSION, Set.of("review", "notification"),
                    REVIEW, Set.of("submission", "notification"));

    private static final int FOUR_MB = 4 * 1024 * 1024;

    private final String bootstrapServers;
    private final List<Planted> planted = new CopyOnWriteArrayList<>();

    Plants(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    List<Planted> planted() {
        return planted;
    }

    /** One of each kind on both topics. */
    void poison() {
        try (KafkaProducer<String, byte[]> producer = producer()) {
            for (String topic : List.of(SUBMISSION, REVIEW)) {
                poison(producer, topic, bytes("{\"reportId\": \""));
                poison(producer, topic, bytes("{\"reportId\": \"none\", \"revision\": \"first\"}"));
                poison(producer, topic, bytes("{\"title\": \"" + "x".repeat(FOUR_MB) + "\""));
                poison(producer, topic, null);
                String subject = UUID.randomUUID().toString();
                note(
                        send(producer, topic, "another", envelope(topic, subject, 1), bytes("{}")),
                        subject,
                        true);
                String key = UUID.randomUUID().toString();
                note(send(producer, topic, key, Map.of(), bytes("\u0000\u0001")), key, true);
                String silent = UUID.randomUUID().toString();
                note(send(producer, topic, silent, Map.of(), null), silent, true);
            }
        }
    }

    private void poison(KafkaProducer<String, byte[]> producer, String topic, byte[] data) {
        String subject = UUID.randomUUID().toString();
        note(send(producer, topic, subject, envelope(topic, subject, 1), data), subject, true);
    }

    /** A round that was opened, extended and closed, told last thing first. */
    void disorder() {
        String round = UUID.randomUUID().toString();
        Instant now = Instant.now();
        try (KafkaProducer<String, byte[]> producer = producer()) {
            note(round, producer, 3, "RoundClosed", MadeUpRound.closed(round, now));
            note(round, producer, 1, "RoundOpened", MadeUpRound.opened(round, now));
            note(round, producer, 2, "RoundExtended", MadeUpRound.extended(round, now));
        }
    }

    private void note(
            String round,
            KafkaProducer<String, byte[]> producer,
            long sequence,
            String type,
            String data) {
        Map<String, String> headers = envelope(REVIEW, round, sequence);
        headers.put("ce_type", "io.chengbao." + type);
        note(send(producer, REVIEW, round, headers, bytes(data)), round, false);
    }

    /** Sends some of what the topics have once more, the latest first. */
    void repeat(Random random) {
        for (String topic : List.of(SUBMISSION, REVIEW)) {
            List<ConsumerRecord<String, byte[]>> records = records(topic);
            Collections.shuffle(records, random);
            records = records.subList(0, Math.min(40, records.size()));
            records.sort((one, other) -> Long.compare(other.offset(), one.offset()));
            try (KafkaProducer<String, byte[]> producer = producer()) {
                for (ConsumerRecord<String, byte[]> record : records) {
                    producer.send(
                            new ProducerRecord<>(
                                    topic, null, record.key(), record.value(), record.headers()));
                }
                producer.flush();
            }
        }
    }

    /** Only what services sent: a second poison would be one more dead letter. */
    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        Set<String> ours = new HashSet<>();
        planted.forEach(one -> ours.add(one.partition() + ":" + one.offset()));
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                ByteArrayDeserializer.class);
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
        all.removeIf(record -> ours.contains(record.partition() + ":" + record.offset()));
        return all;
    }

    private void note(RecordMetadata sent, String subject, boolean poison) {
        planted.add(
                new Planted(
                        sent.topic(),
                        sent.partition(),
                        sent.offset(),
                        subject,
                        poison ? CONSUMERS.get(sent.topic()) : Set.of()));
    }

    private static Map<String, String> envelope(String topic, String subject, long sequence) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", SOURCES.get(topic));
        headers.put("ce_type", "io.chengbao." + TYPES.get(topic));
        headers.put("ce_subject", subject);
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_time", Instant.now().toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    private static RecordMetadata send(
            KafkaProducer<String, byte[]> producer,
            String topic,
            String key,
            Map<String, String> headers,
            byte[] data) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, data);
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        try {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        5 * 1024 * 1024,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd",
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                        StringSerializer.class,
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
