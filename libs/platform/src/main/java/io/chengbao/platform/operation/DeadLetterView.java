package io.chengbao.platform.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * A dead letter with what it says.
 *
 * @param text the data, where it is UTF-8
 * @param base64 the data, where it is not
 * @param truncated whether there is more of it than is shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterView(
        DeadLetterSummary letter,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String text,
        @Nullable String base64,
        boolean truncated) {

    /** Enough to see what is wrong with it; an event may have 3 MB. */
    static final int SHOWN_BYTES = 64 * 1024;

    static DeadLetterView of(
            DeadLetterSummary letter, String key, Map<String, String> headers, byte[] shown) {
        String text = shown == null ? null : text(shown);
        return new DeadLetterView(
                letter,
                key,
                headers,
                text,
                shown == null || text != null ? null : Base64.getEncoder().encodeToString(shown),
                letter.size() > SHOWN_BYTES);
    }

    /** The text up to its last whole character, or null where it is none. */
    private static String text(byte[] shown) {
        CharBuffer text = CharBuffer.allocate(shown.length);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(shown), text, shown.length < SHOWN_BYTES);
        return result.isError() ? null : text.flip().toString();
    }
}
