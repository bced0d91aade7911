package io.chengbao.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What happened, as far as a notice needs it: ids, whose titles are looked up when it is read or
 * sent, for the event that has them may come later than this one.
 *
 * @param eventId the event's own id, the same however often it is delivered
 * @param report null where the news is of a round
 * @param revision null where the news is of a round
 */
@Embeddable
public record News(
        @Column(name = "event_id") UUID eventId,
        @Enumerated(EnumType.STRING) Occasion occasion,
        UUID round,
        UUID report,
        Integer revision,
        String township) {}
