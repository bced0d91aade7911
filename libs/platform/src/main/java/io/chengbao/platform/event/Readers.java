package io.chengbao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** All that read a topic in this service. */
@ApplicationScoped
public class Readers {

    private final Instance<Reader> all;
    private final Config config;

    Readers(@Any Instance<Reader> all, Config config) {
        this.all = all;
        this.config = config;
    }

    Optional<Reader> of(String consumer, String topic) {
        return all.stream()
                .filter(reader -> reader.consumer().equals(consumer))
                .filter(reader -> topic(reader).equals(topic))
                .findFirst();
    }

    /** The topics that are read. */
    public Set<String> topics() {
        return all.stream().map(this::topic).collect(Collectors.toSet());
    }

    private String topic(Reader reader) {
        return config.getOptionalValue(
                        "mp.messaging.incoming." + reader.channel() + ".topic", String.class)
                .orElse(reader.channel());
    }
}
