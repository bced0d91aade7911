package io.chengbao.acceptance.check;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A record of a topic that is an event of the system.
 *
 * @param id the same each time it was sent
 * @param type without the prefix {@code io.chengbao.}
 */
public record Event(
        String topic,
        int partition,
        long offset,
        String id,
        String source,
        String type,
        String subject,
        long sequence,
        JsonNode data) {

    int revision() {
        return data.path("revision").asInt();
    }

    @Override
    public String toString() {
        return "%s %d (%s@%d:%d)".formatted(type, sequence, id, partition, offset);
    }
}
