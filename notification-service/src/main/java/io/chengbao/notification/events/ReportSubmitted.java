package io.chengbao.notification.events;

import java.util.UUID;

/** A township has handed in; of the event, what notices need. */
record ReportSubmitted(UUID reportId, UUID round, String township, int revision, String title) {}
