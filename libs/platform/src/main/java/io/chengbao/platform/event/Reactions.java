package io.chengbao.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What a consumer does on which event. A type that is not listed is somebody else's, or of a newer
 * release: it counts as seen and changes nothing.
 */
public final class Reactions {

    private final Map<String, Reaction<?>> byType = new HashMap<>();

    /** On an event named like the record, do this with the fields that the record has. */
    public <E extends Record> Reactions on(Class<E> event, Consumer<E> effect) {
        return on(event, (read, envelope) -> effect.accept(read));
    }

    /** The same, for an effect that needs the envelope too. */
    public <E extends Record> Reactions on(Class<E> event, BiConsumer<E, Envelope> effect) {
        byType.put(event.getSimpleName(), new Reaction<>(event, effect));
        return this;
    }

    void apply(Envelope envelope, byte[] data, ObjectMapper json) {
        Reaction<?> reaction = byType.get(envelope.type());
        if (reaction != null) {
            reaction.run(envelope, data, json);
        }
    }

    private record Reaction<E extends Record>(Class<E> event, BiConsumer<E, Envelope> effect) {

        void run(Envelope envelope, byte[] data, ObjectMapper json) {
            effect.accept(read(data, json), envelope);
        }

        private E read(byte[] data, ObjectMapper json) {
            if (data == null) {
                throw new Poison("no data");
            }
            try {
                E read = json.readValue(data, event);
                if (read == null) {
                    throw new Poison("data is null");
                }
                return read;
            } catch (IOException e) {
                throw new Poison("data is no " + event.getSimpleName(), e);
            }
        }
    }
}
