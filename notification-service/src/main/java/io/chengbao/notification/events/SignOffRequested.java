package io.chengbao.notification.events;

import java.util.UUID;

/** A drafter asks for the head's signature; of the event, what notices need. */
record SignOffRequested(UUID reportId, UUID round, String township, String title) {}
