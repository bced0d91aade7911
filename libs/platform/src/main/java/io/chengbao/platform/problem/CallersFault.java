package io.chengbao.platform.problem;

import jakarta.ws.rs.ClientErrorException;
import java.io.CharConversionException;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.OptionalInt;

/** Faults that come up as ours but lie in what was sent. */
final class CallersFault {

    /** Where the framework takes apart what it was sent; what is thrown there has no type. */
    private static final String MULTIPART = "org.jboss.resteasy.reactive.server.core.multipart.";

    private static final String HEADERS = "org.jboss.resteasy.reactive.common.headers.";
    private static final String BODY = "org.jboss.resteasy.reactive.server.vertx.VertxInputStream";

    private CallersFault() {}

    /** The status to answer a fault with, where it is the caller's. */
    static OptionalInt statusOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (isBeyondBounds(cause)) {
                return OptionalInt.of(413);
            }
            if (isUnstorable(cause)
                    || isUndecodable(cause)
                    || isThrownIn(MULTIPART, cause)
                    || isThrownIn(HEADERS, cause)) {
                return OptionalInt.of(400);
            }
        }
        return OptionalInt.empty();
    }

    /** Quarkus's own bound, or {@link BoundedInput}'s inside what a parser made of it. */
    private static boolean isBeyondBounds(Throwable cause) {
        return isThrownIn(BODY, cause) && "Request too large".equals(cause.getMessage())
                || cause instanceof ClientErrorException refused
                        && refused.getResponse().getStatus() == 413;
    }

    /** What PostgreSQL cannot keep: class 22, U+0000 in a text or a number out of range. */
    private static boolean isUnstorable(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("22");
    }

    /** A charset that there is not, or bytes that are none of it: only what is sent is decoded. */
    private static boolean isUndecodable(Throwable cause) {
        return cause instanceof UnsupportedEncodingException
                || cause instanceof CharConversionException;
    }

    /** By that code itself, not by the file system or the connection under it. */
    private static boolean isThrownIn(String code, Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .dropWhile(name -> name.startsWith("java.lang."))
                .limit(1)
                .anyMatch(name -> name.startsWith(code));
    }
}
