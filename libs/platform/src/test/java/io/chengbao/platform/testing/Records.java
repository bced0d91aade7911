package io.chengbao.platform.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events as a consumer is given them. */
public final class Records {

    private static final AtomicLong OFFSETS = new AtomicLong(1_000_000);

    private Records() {}

    /** An event of another service, at an offset of its own. */
    public static ConsumerRecord<String, byte[]> of(
            String topic, String type, String subject, long sequence, byte[] data) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(topic, 0, nextOffset(), subject, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:chengbao:elsewhere",
                        "ce_type",
                        "io.chengbao." + type,
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        "2026-11-22T08:00:00Z",
                        "content-type",
                        "application/json")
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    public static long nextOffset() {
        return OFFSETS.incrementAndGet();
    }
}
