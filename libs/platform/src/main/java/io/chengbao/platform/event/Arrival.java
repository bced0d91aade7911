package io.chengbao.platform.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record as it came and where it stood, kept so that it can be sent on or applied later. */
record Arrival(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        byte[] data) {

    static Arrival of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            headers.put(
                    storable(header.key()), storable(new String(value, StandardCharsets.UTF_8)));
        }
        return new Arrival(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? null : storable(record.key()),
                headers,
                record.value());
    }

    /**
     * @throws Poison where it has none that makes sense, or stands under a key that is not its
     *     subject's
     */
    Envelope envelope() {
        Envelope envelope = Envelope.of(headers);
        if (!envelope.subject().equals(key)) {
            throw new Poison("the key is not the subject");
        }
        return envelope;
    }

    /**
     * PostgreSQL's text takes every character but U+0000, which only a poisonous record carries.
     */
    static String storable(String text) {
        return text.replace('\u0000', '\uFFFD');
    }
}
