package io.chengbao.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.chengbao.platform.problem.Language;
import jakarta.annotation.Nullable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A notice as its person reads it.
 *
 * @param event the type of the event that it tells of
 * @param link where to go on, for those who have pages
 * @param readAt absent until it is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InboxItem(
        UUID id,
        String event,
        String title,
        String text,
        @Nullable URI link,
        UUID round,
        @Nullable UUID reportId,
        Instant createdAt,
        @Nullable Instant readAt,
        List<String> availableActions) {

    static InboxItem of(Told told, Language language, Links links) {
        Notice notice = told.notice();
        News news = notice.news();
        Wording wording = Wording.of(told, language);
        return new InboxItem(
                notice.id(),
                news.occasion().event(),
                wording.title(),
                wording.text(),
                links.of(news).orElse(null),
                news.round(),
                news.report(),
                notice.createdAt(),
                notice.readAt(),
                notice.readAt() == null ? List.of("read") : List.of());
    }
}
