package io.chengbao.submission.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON that is passed on as it is stored: from the database's bytes to the event's, without having
 * been characters in between.
 */
@JsonSerialize(using = StoredJson.Writer.class)
public final class StoredJson {

    private final byte[] utf8;

    StoredJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    public static StoredJson of(String json) {
        return new StoredJson(json.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return utf8.length;
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredJson json && Arrays.equals(utf8, json.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    static final class Writer extends JsonSerializer<StoredJson> {

        @Override
        public void serialize(StoredJson value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            if (out.getOutputTarget() instanceof OutputStream bytes) {
                // Leaves what belongs before a value; then the generator has nothing in hand.
                out.writeRawValue("");
                out.flush();
                bytes.write(value.utf8);
            } else {
                out.writeRawValue(value.toString());
            }
        }
    }
}
