package io.chengbao.notification.notice;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts the notices that are in inboxes for good; the mail package counts its own tries. */
@ApplicationScoped
class NoticeCount {

    private final MeterRegistry registry;

    NoticeCount(MeterRegistry registry) {
        this.registry = registry;
    }

    void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) InboxFilled filled) {
        registry.counter("chengbao.notices", "channel", "inbox", "outcome", "accepted")
                .increment(filled.notices());
    }
}
