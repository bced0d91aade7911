package io.chengbao.platform.event;

import java.util.Arrays;

/** Says of a fault what it is and where, without its message: that may hold what the event says. */
final class Fault {

    private static final String OURS = "io.chengbao.";
    private static final int DEEPEST = 5;

    private Fault() {}

    static String describe(Throwable fault) {
        StringBuilder description = new StringBuilder();
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            description.append(depth == 0 ? "" : " by ").append(cause.getClass().getName());
            cause = cause.getCause();
        }
        Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .ifPresent(frame -> description.append(" at ").append(frame));
        return description.toString();
    }
}
