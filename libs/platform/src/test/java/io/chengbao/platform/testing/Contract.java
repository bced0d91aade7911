package io.chengbao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The published form of one event: {@code deploy/contracts/events/<name>.schema.json} and an
 * example of it. A producer's test shows that {@link #faults} of what it really sends are none; a
 * consumer's test applies the {@link #example}.
 */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String event;

    private Contract(String event) {
        this.event = event;
    }

    public static Contract of(String event) {
        return new Contract(event);
    }

    /** What is wrong with an event's data by its schema, each fault with its place. */
    public List<String> faults(byte[] data) {
        try {
            return schema().validate(JSON.readTree(data)).stream()
                    .map(ValidationMessage::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published example, as its bytes are on the topic. */
    public byte[] example() {
        return read(event + ".example.json");
    }

    private JsonSchema schema() throws IOException {
        JsonNode schema = JSON.readTree(read(event + ".schema.json"));
        SchemaValidatorsConfig withFormats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema, withFormats);
    }

    private byte[] read(String file) {
        try {
            return Files.readAllBytes(Contracts.folder().resolve("events").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
