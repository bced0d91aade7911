package io.chengbao.notification.events;

import java.util.UUID;

/** The county has approved a report; of the event, what notices need. */
record ReportApproved(UUID reportId, UUID round, String township, int revision) {}
