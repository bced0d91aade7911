package io.chengbao.platform.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a CloudEvents 1.0 record says of itself in its headers, in the Kafka binding's binary mode.
 *
 * @param id a UUIDv7, the same however often the event is sent
 * @param source the service that decided, such as {@code urn:chengbao:review}
 * @param type the event's name behind the prefix {@code io.chengbao.}, such as {@code
 *     ReportApproved}
 * @param subject the aggregate's id, which is also the record's key
 * @param sequence the aggregate's own count of its events: 1, 2, 3 … without gaps
 * @param time when the event happened
 */
public record Envelope(
        UUID id, String source, String type, String subject, long sequence, Instant time) {

    private static final String TYPE_PREFIX = "io.chengbao.";

    /** What names an aggregate is part of a key, and an index takes no longer ones. */
    private static final int LONGEST_NAME = 200;

    /**
     * Reads the headers of a record.
     *
     * @throws Poison where one is missing or makes no sense: such a record can never be applied
     */
    static Envelope of(Map<String, String> headers) {
        try {
            if (!"1.0".equals(text(headers, "ce_specversion"))) {
                throw new Poison("ce_specversion is not 1.0");
            }
            String type = text(headers, "ce_type");
            if (!type.startsWith(TYPE_PREFIX)) {
                throw new Poison("ce_type is not one of ours");
            }
            long sequence = Long.parseLong(text(headers, "ce_sequence"));
            if (sequence < 1) {
                throw new Poison("ce_sequence is below 1");
            }
            return new Envelope(
                    UUID.fromString(text(headers, "ce_id")),
                    name(headers, "ce_source"),
                    type.substring(TYPE_PREFIX.length()),
                    name(headers, "ce_subject"),
                    sequence,
                    Instant.parse(text(headers, "ce_time")));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Poison("unreadable envelope: " + unreadable.getMessage());
        }
    }

    /** The headers that carry this envelope. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", source);
        headers.put("ce_type", TYPE_PREFIX + type);
        headers.put("ce_subject", subject);
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_time", time.toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    private static String name(Map<String, String> headers, String header) {
        String value = text(headers, header);
        if (value.isEmpty()
                || value.length() > LONGEST_NAME
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new Poison(header + " is no name");
        }
        return value;
    }

    private static String text(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new Poison(name + " is missing");
        }
        return value;
    }
}
