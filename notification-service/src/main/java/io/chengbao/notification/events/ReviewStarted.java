package io.chengbao.notification.events;

import java.util.UUID;

/**
 * Somebody of the county has taken a revision up; of the event, what notices need.
 *
 * @param registrationNumber absent in events of older releases
 */
record ReviewStarted(
        UUID reportId,
        UUID round,
        String township,
        int revision,
        String reviewer,
        String registrationNumber) {}
