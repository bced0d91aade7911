package io.chengbao.notification.people;

/**
 * Somebody is no longer there.
 *
 * @param division where they were
 */
public record PersonRemoved(String person, String division) {}
