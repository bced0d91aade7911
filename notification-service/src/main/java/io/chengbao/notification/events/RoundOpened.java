package io.chengbao.notification.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A county calls for reports; of the event, what notices need. */
record RoundOpened(UUID round, String title, Instant dueAt, List<Named> townships) {

    record Named(String division, String name) {}
}
