package io.chengbao.platform.caller;

import java.util.Optional;

/**
 * Which records somebody may see: those whose division code begins with theirs.
 *
 * <p>Queries ask for the half-open range {@code lower() <= code < upper()} on a column collated
 * {@code "C"}, which an index answers; {@code LIKE} with a parameter cannot use one.
 */
public final class Scope {

    /** Sorts behind every digit and letter that a code may have. */
    private static final String BEHIND_ALL = "\u007f";

    private static final Scope NOTHING = new Scope(null);

    private final String prefix;

    private Scope(String prefix) {
        this.prefix = prefix;
    }

    /** Everything below a code; the empty code covers all. */
    public static Scope below(String code) {
        return new Scope(code);
    }

    /** For somebody without a code: covers nothing. */
    public static Scope nothing() {
        return NOTHING;
    }

    public boolean covers(String code) {
        return prefix != null && code.startsWith(prefix);
    }

    /** The first code in scope. */
    public String lower() {
        return prefix == null ? BEHIND_ALL : prefix;
    }

    /** Behind the last code in scope. */
    public String upper() {
        return prefix == null ? BEHIND_ALL : prefix + BEHIND_ALL;
    }

    /** The code itself, for those who have one. */
    public Optional<String> code() {
        return Optional.ofNullable(prefix);
    }
}
