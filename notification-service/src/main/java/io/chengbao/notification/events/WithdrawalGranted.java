package io.chengbao.notification.events;

import java.util.UUID;

/** A township has its report back as it asked; of the event, what notices need. */
record WithdrawalGranted(
        UUID reportId, UUID round, String township, int revision, String requestedBy) {}
