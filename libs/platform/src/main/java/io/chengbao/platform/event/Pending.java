package io.chengbao.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One outbox row on its way to the broker. */
record Pending(long position, String topic, String key, String headers, byte[] data) {

    ProducerRecord<String, byte[]> toRecord(ObjectMapper json) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, data);
        HeaderColumn.read(json, headers)
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** What keeps its order: the key within the topic, as no topic's name has a slash. */
    String lane() {
        return topic + "/" + key;
    }

    int size() {
        return data == null ? 0 : data.length;
    }
}
