package io.chengbao.platform.operation;

import io.chengbao.platform.event.Readers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;

/**
 * How many records of each topic the whole consumer group has not acknowledged yet: every replica
 * says the same. A record is acknowledged within a second or two of being applied.
 */
@ApplicationScoped
class LagWatch {

    private static final String LIMIT_MS = "5000";

    private final Readers readers;
    private final MeterRegistry registry;
    private final Map<String, Object> broker;
    private final Map<String, Double> lags = new ConcurrentHashMap<>();
    private Admin admin;

    LagWatch(
            Readers readers,
            MeterRegistry registry,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.readers = readers;
        this.registry = registry;
        this.broker = broker;
    }

    void register(@Observes StartupEvent started) {
        for (String topic : readers.topics()) {
            Gauge.builder("chengbao.inbox.lag", () -> lags.getOrDefault(topic, Double.NaN))
                    .description("Records not acknowledged yet")
                    .tag("topic", topic)
                    .strongReference(true)
                    .register(registry);
        }
    }

    @Scheduled(
            every = "${chengbao.operation.look-every:10s}",
            identity = "look-at-lag",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws InterruptedException {
        try {
            lags.putAll(measure());
        } catch (ExecutionException | KafkaException away) {
            lags.clear();
        }
    }

    private Map<String, Double> measure() throws ExecutionException, InterruptedException {
        if (admin == null) {
            admin = Admin.create(settings());
        }
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(partitions()).all().get();
        Map<TopicPartition, OffsetAndMetadata> read =
                admin.listConsumerGroupOffsets(readers.group())
                        .partitionsToOffsetAndMetadata()
                        .get();
        Map<String, Double> byTopic = new HashMap<>();
        ends.forEach(
                (partition, end) -> {
                    OffsetAndMetadata acknowledged = read.get(partition);
                    long behind = end.offset() - (acknowledged == null ? 0 : acknowledged.offset());
                    // Of a topic that was made anew the group may have read more than there is.
                    byTopic.merge(partition.topic(), (double) Math.max(0, behind), Double::sum);
                });
        return byTopic;
    }

    private Map<TopicPartition, OffsetSpec> partitions()
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(readers.topics()).allTopicNames().get().values()) {
            for (TopicPartitionInfo partition : topic.partitions()) {
                wanted.put(
                        new TopicPartition(topic.name(), partition.partition()),
                        OffsetSpec.latest());
            }
        }
        return wanted;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MS);
        return settings;
    }

    @PreDestroy
    void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
