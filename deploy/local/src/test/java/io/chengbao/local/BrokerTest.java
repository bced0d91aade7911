package io.chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    @TempDir Path folder;

    @Test
    void keepsWhatItAcknowledgedWhenItIsKilled() throws Exception {
        var port = Ports.free();
        try (var broker = start(port)) {
            broker.createTopics("reports");
            send(broker, "reports", "acknowledged");
            broker.kill();
        }

        try (var again = start(port)) {
            assertThat(records(again, "reports")).containsExactly("acknowledged");
        }
    }

    @Test
    void makesTheTopicsOfTheSystemAsTheDesignDecides() throws Exception {
        try (var broker = start(Ports.free());
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            broker.createTopics(Topics.ALL);
            broker.createTopics(Topics.ALL);

            var topics = admin.describeTopics(Topics.ALL).allTopicNames().get(30, TimeUnit.SECONDS);
            var resources = Topics.ALL.stream().map(BrokerTest::topic).collect(Collectors.toSet());
            var settings = admin.describeConfigs(resources).all().get(30, TimeUnit.SECONDS);

            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
            assertThat(settings.values())
                    .hasSameSizeAs(Topics.ALL)
                    .allSatisfy(
                            config -> {
                                assertThat(config.get("retention.ms").value()).isEqualTo("-1");
                                assertThat(config.get("cleanup.policy").value())
                                        .isEqualTo("delete");
                                assertThat(config.get("max.message.bytes").value())
                                        .isEqualTo("5242880");
                                assertThat(config.get("compression.type").value())
                                        .isEqualTo("zstd");
                            });
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
                    .isEqualTo(Set.copyOf(Topics.ALL));
        }
    }

    @Test
    void isTheSameReleaseAsTheClientsWhichIsNotTheOneOfTheBom() throws Exception {
        try (var broker = start(Ports.free())) {
            assertThat(AppInfoParser.getVersion()).isEqualTo("4.1.2");
            assertThat(Files.readString(folder.resolve("broker.log")))
                    .contains("Kafka version: 4.1.2");
            assertThat(broker.pid()).isPositive();
        }
    }

    private Broker start(int port) {
        return Broker.start(folder.resolve("data"), port, folder.resolve("broker.log"));
    }

    private static void send(Broker broker, String topic, String value) throws Exception {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> records(Broker broker, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).records(partition).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }

    private static ConfigResource topic(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }
}
