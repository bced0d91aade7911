package io.chengbao.platform.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A record that could not be applied.
 *
 * @param consumer who could not
 * @param topic where the record stood, with partition and offset
 * @param source who sent it; absent, like subject and sequence, where the envelope can't be read
 * @param reason why, the last time that it was tried
 * @param size of the data, in bytes
 * @param redrivenAt when it was applied after all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterSummary(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String type,
        @Nullable String source,
        @Nullable String subject,
        @Nullable Long sequence,
        String reason,
        Instant diedAt,
        long size,
        @Nullable Instant redrivenAt) {

    static final String COLUMNS =
            """
            id, consumer, topic, topic_partition, topic_offset, headers ->> 'ce_type', source,
            subject, sequence, reason, died_at, coalesce(octet_length(data), 0), redriven_at""";

    static DeadLetterSummary of(ResultSet row) throws SQLException {
        return new DeadLetterSummary(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, Long.class),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getLong(12),
                instant(row.getObject(13, OffsetDateTime.class)));
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
