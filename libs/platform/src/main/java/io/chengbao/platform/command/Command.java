package io.chengbao.platform.command;

import java.util.List;

/**
 * What somebody asks for: enough to note it, and to know it again when it is sent twice.
 *
 * @param action a verb for the audit trail, such as {@code approve}
 * @param content what the request says, as records, texts or digests of files; a retry under the
 *     same idempotency key must say the same
 */
public record Command(String action, List<Object> content) {

    public static Command of(String action, Object... content) {
        return new Command(action, List.of(content));
    }
}
