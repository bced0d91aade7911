package io.chengbao.notification.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A later revision than the first was handed in.
 *
 * @param eventId of the event that told it
 */
@Embeddable
record Resubmission(@Column(name = "event_id") UUID eventId, UUID round, String township) {}
