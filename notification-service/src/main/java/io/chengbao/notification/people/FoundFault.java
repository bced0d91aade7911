package io.chengbao.notification.people;

/**
 * One fault of one line.
 *
 * @param line from 1
 * @param person as it was sent, to find the line by
 */
record FoundFault(int line, String person, ImportFault fault) {}
