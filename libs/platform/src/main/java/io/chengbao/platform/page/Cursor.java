package io.chengbao.platform.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The key of a row in a form that no client will want to take apart. */
final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    static String write(List<String> key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws IllegalArgumentException where it was never written here
     */
    static List<String> read(String cursor) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return List.of(text.split(BETWEEN, -1));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("no cursor", e);
        }
    }
}
