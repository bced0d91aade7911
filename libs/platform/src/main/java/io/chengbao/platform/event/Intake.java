package io.chengbao.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Has every reader's topic read, from the start of the service to its end. */
@ApplicationScoped
class Intake {

    private final Readers readers;
    private final Inbox inbox;
    private final InboxConfig config;
    private final Map<String, Object> broker;
    private List<TopicIntake> intakes = List.of();

    Intake(
            Readers readers,
            Inbox inbox,
            InboxConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.readers = readers;
        this.inbox = inbox;
        this.config = config;
        this.broker = broker;
    }

    void start(@Observes StartupEvent started) {
        if (config.reads()) {
            intakes = readers.all().stream().map(this::intakeOf).toList();
            intakes.forEach(TopicIntake::start);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        intakes.forEach(TopicIntake::beginStop);
        for (TopicIntake intake : intakes) {
            intake.awaitStop();
        }
    }

    private TopicIntake intakeOf(Reader reader) {
        return new TopicIntake(
                readers.topic(reader),
                settings(broker, config.group()),
                record -> inbox.receive(reader, record));
    }

    static Map<String, Object> settings(Map<String, Object> broker, String group) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class.getName());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // A consumer that was killed keeps its partitions for so long; the default is 45 s.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        // One that waits for its database gives its partitions up after so long, to one whose
        // database may be there; the default is 5 min.
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 60_000);
        // An event may have 3 MB: what is fetched ahead and what is being applied must fit into
        // the memory of a service that comes back to a thousand of them.
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 8);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 << 20);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 8_000);
        // What matters of the client's own hundreds of figures is chengbao_inbox_lag.
        settings.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, "");
        settings.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        return settings;
    }
}
