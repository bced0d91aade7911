package io.chengbao.notification.events;

import io.chengbao.notification.notice.Occasion;
import java.util.UUID;

/**
 * A township does not get its report back; of the event, what notices need.
 *
 * @param reason a word; those of later releases are told without it
 */
record WithdrawalRefused(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String requestedBy,
        String reason) {

    Occasion occasion() {
        return switch (reason) {
            case "DECIDED" -> Occasion.WITHDRAWAL_TOO_LATE;
            case "DECISION_PENDING" -> Occasion.WITHDRAWAL_WHILE_DECIDING;
            case "SUPERSEDED" -> Occasion.WITHDRAWAL_SUPERSEDED;
            default -> Occasion.WITHDRAWAL_REFUSED;
        };
    }
}
