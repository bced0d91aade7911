package io.chengbao.platform.command;

import java.net.URI;

/**
 * What a command led to.
 *
 * @param target the id of what it concerned, for the audit trail
 * @param status the HTTP status to answer with
 * @param location the address of what was made, or null
 * @param body a record to answer with
 */
public record Outcome<T>(String target, int status, URI location, T body) {

    public static <T> Outcome<T> ok(Object target, T body) {
        return new Outcome<>(target.toString(), 200, null, body);
    }

    /** Taken, and decided later by somebody else. */
    public static <T> Outcome<T> accepted(Object target, T body) {
        return new Outcome<>(target.toString(), 202, null, body);
    }

    public static Outcome<Void> noContent(Object target) {
        return new Outcome<>(target.toString(), 204, null, null);
    }

    public static <T> Outcome<T> created(Object target, URI location, T body) {
        return new Outcome<>(target.toString(), 201, location, body);
    }
}
