package io.chengbao.notification.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What this service really sent. */
public final class PeopleTopic {

    private static final String TOPIC = "chengbao.people.v1";

    private PeopleTopic() {}

    /** Waits until as many events of somebody are on the topic as expected. */
    public static List<ConsumerRecord<String, byte[]>> of(String person, int expected) {
        String servers =
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", servers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(info -> new TopicPartition(TOPIC, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            return await().atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200))
                                        .forEach(
                                                record -> {
                                                    if (record.key().equals(person)) {
                                                        found.add(record);
                                                    }
                                                });
                                return found;
                            },
                            records -> records.size() >= expected);
        }
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value());
    }
}
