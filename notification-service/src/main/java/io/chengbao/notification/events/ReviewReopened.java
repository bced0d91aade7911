package io.chengbao.notification.events;

import java.util.List;
import java.util.UUID;

/** The county wants an approved revision changed after all; of the event, what notices need. */
record ReviewReopened(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        boolean wordingOnly,
        List<Comment> comments,
        String reopenedBy) {

    record Comment(String id) {}
}
