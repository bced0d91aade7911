package io.chengbao.notification.events;

import java.util.UUID;

/** The head did not sign; of the event, what notices need. */
record SignOffRefused(
        UUID reportId, UUID round, String township, String title, String requestedBy) {}
