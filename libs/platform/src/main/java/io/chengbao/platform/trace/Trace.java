package io.chengbao.platform.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * What a request or an event belongs to, over all services: the trace id of W3C Trace Context. It
 * is in each line of the log, in the headers of each event and in the answer to a fault.
 *
 * @param id 32 hexadecimal digits
 */
public record Trace(String id) {

    /** The key of the log lines that hold it. */
    public static final String KEY = "trace";

    /** What the OpenTelemetry SDK, where it is on, calls the same. */
    private static final String KEY_OF_OPENTELEMETRY = "traceId";

    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private static final String INVALID = "0".repeat(32);

    /** A new one. */
    public static Trace begin() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        // Never all zeros, which is no id.
        return new Trace(hex(random.nextLong() | 1) + hex(random.nextLong()));
    }

    /** That of a {@code traceparent} header, or a new one where it has none or makes no sense. */
    public static Trace of(String traceparent) {
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches() && !matcher.group(1).equals(INVALID)) {
                return new Trace(matcher.group(1));
            }
        }
        return begin();
    }

    /** That of the request or event that is being worked on. */
    public static Optional<Trace> current() {
        Object id = MDC.get(KEY_OF_OPENTELEMETRY);
        return Optional.ofNullable(id != null ? id : MDC.get(KEY))
                .map(known -> new Trace(known.toString()));
    }

    /**
     * Runs work that came without a request, such as an event's.
     *
     * @param subject the id of what it is about, or null
     */
    public void during(String subject, Runnable work) {
        MDC.put(KEY, id);
        if (subject != null) {
            MDC.put(Subject.KEY, subject);
        }
        try {
            work.run();
        } finally {
            MDC.remove(KEY);
            MDC.remove(Subject.KEY);
        }
    }

    /** The header for whoever goes on with it. */
    public String traceparent() {
        return "00-" + id + "-" + hex(ThreadLocalRandom.current().nextLong() | 1) + "-00";
    }

    private static String hex(long bits) {
        return HexFormat.of().toHexDigits(bits);
    }
}
