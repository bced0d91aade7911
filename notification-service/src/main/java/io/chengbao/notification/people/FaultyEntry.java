package io.chengbao.notification.people;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault of one line.
 *
 * @param line from 1
 * @param person as it was sent, to find the line by
 * @param message for the operator, in their language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaultyEntry(int line, String person, ImportFault fault, String message) {}
