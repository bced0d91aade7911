package io.chengbao.notification.events;

import java.util.List;
import java.util.UUID;

/** The county wants a revision changed; of the event, what notices need. */
record ReportReturned(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        boolean wordingOnly,
        List<Comment> comments,
        String returnedBy) {

    record Comment(String id) {}
}
