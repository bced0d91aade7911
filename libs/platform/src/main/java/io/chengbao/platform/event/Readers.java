package io.chengbao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that read a topic in this service. */
@ApplicationScoped
public class Readers {

    private final Instance<Reader> all;
    private final InboxConfig config;

    Readers(@Any Instance<Reader> all, InboxConfig config) {
        this.all = all;
        this.config = config;
    }

    List<Reader> all() {
        return all.stream().toList();
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

    /** The group in which all replicas of the service read. */
    public String group() {
        return config.group();
    }

    String topic(Reader reader) {
        String topic = config.topics().get(reader.channel());
        if (topic == null) {
            throw new IllegalStateException(
                    "chengbao.inbox.topics.%s is not set".formatted(reader.channel()));
        }
        return topic;
    }
}
