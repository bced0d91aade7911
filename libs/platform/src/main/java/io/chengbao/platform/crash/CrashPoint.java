package io.chengbao.platform.crash;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Places between a domain write and an offset commit at which a test can make the process die as if
 * by {@code kill -9}: no shutdown hook runs and nothing is flushed.
 *
 * <p>Off unless {@code chengbao.crash.at} names a place, by {@link #id}; {@code
 * chengbao.crash.after} says how many times it is passed unharmed before. Read once, when the
 * process starts.
 */
public enum CrashPoint {
    /** Effect, events, audit row and kept answer are written; none of them is committed. */
    COMMAND_BEFORE_COMMIT,
    /** They are committed; the caller was told nothing. */
    COMMAND_AFTER_COMMIT,
    /** Events were found in the outbox; none was sent. */
    RELAY_AFTER_READ,
    /** The broker acknowledged them; they are still in the outbox. */
    RELAY_AFTER_SEND,
    /** They are deleted; the deletion is not committed. */
    RELAY_AFTER_DELETE,
    RELAY_AFTER_COMMIT,
    /** An event's effect is written; the aggregate's place is not advanced. */
    INBOX_AFTER_EFFECT,
    /** The place is advanced too, or the record held or buried; nothing of it is committed. */
    INBOX_BEFORE_COMMIT,
    /** All of it is committed; the record is not acknowledged. */
    INBOX_AFTER_COMMIT,
    /** What was due has happened, with its event and its audit row; none of it is committed. */
    DEADLINE_BEFORE_COMMIT,
    /** All of it is committed; the next that is due was not looked at. */
    DEADLINE_AFTER_COMMIT;

    /** Of the kind that no orderly end has, and other than what signals leave. */
    public static final int EXIT_CODE = 86;

    private static final Config CONFIG = ConfigProvider.getConfig();

    private static final CrashPoint ARMED =
            CONFIG.getOptionalValue("chengbao.crash.at", String.class)
                    .map(CrashPoint::named)
                    .orElse(null);

    private static final AtomicLong PASSES =
            new AtomicLong(CONFIG.getOptionalValue("chengbao.crash.after", Long.class).orElse(0L));

    /** Its name in settings: {@code command.before-commit}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /** Ends the process here if this is the armed place and its last pass is used up. */
    public void reached() {
        if (this == ARMED && PASSES.getAndDecrement() <= 0) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    static CrashPoint armed() {
        return ARMED;
    }

    private static CrashPoint named(String id) {
        for (CrashPoint point : values()) {
            if (point.id().equals(id)) {
                return point;
            }
        }
        throw new IllegalArgumentException("chengbao.crash.at names no place: " + id);
    }
}
