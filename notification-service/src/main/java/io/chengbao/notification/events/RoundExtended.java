package io.chengbao.notification.events;

import java.time.Instant;
import java.util.UUID;

/** One township has more time; of the event, what notices need. */
record RoundExtended(UUID round, String township, Instant dueAt) {}
