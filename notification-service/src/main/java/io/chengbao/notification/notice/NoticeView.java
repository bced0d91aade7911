package io.chengbao.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the delivery log. Whether somebody has read their inbox is their own affair and not
 * shown.
 *
 * @param nextAttemptAt when it is tried again, or the running try counts as lost; only while
 *     PENDING
 * @param lastError what the last try failed with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        UUID id,
        UUID eventId,
        String event,
        UUID round,
        @Nullable UUID reportId,
        String person,
        Channel channel,
        NoticeState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {

    static NoticeView of(Notice notice) {
        News news = notice.news();
        return new NoticeView(
                notice.id(),
                news.eventId(),
                news.occasion().event(),
                news.round(),
                news.report(),
                notice.person(),
                notice.channel(),
                notice.state(),
                notice.attempts(),
                notice.createdAt(),
                notice.sentAt(),
                notice.nextAttemptAt(),
                notice.lastError());
    }
}
