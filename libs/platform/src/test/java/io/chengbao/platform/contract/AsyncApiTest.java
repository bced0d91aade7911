package io.chengbao.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.local.Topics;
import io.chengbao.platform.testing.Contracts;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code deploy/contracts/asyncapi.yaml} to the schemas, the topics and the services. */
class AsyncApiTest {

    private final JsonNode document = Contracts.read(Contracts.folder().resolve("asyncapi.yaml"));

    @Test
    void every_reference_leads_somewhere() {
        List<String> dangling = new ArrayList<>();
        document.findValuesAsText("$ref").stream()
                .filter(reference -> !leadsSomewhere(reference))
                .forEach(dangling::add);

        assertThat(dangling).isEmpty();
    }

    private boolean leadsSomewhere(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Files.exists(Contracts.folder().resolve(reference));
    }

    @Test
    void every_event_that_has_a_schema_is_a_message_on_one_channel() {
        List<String> onChannels =
                document.path("channels").properties().stream()
                        .flatMap(
                                channel ->
                                        channel.getValue().path("messages").properties().stream())
                        .map(Map.Entry::getKey)
                        .filter(name -> !name.equals("DeadLetter"))
                        .sorted()
                        .toList();

        assertThat(onChannels)
                .isEqualTo(EventContractsTest.names(Contracts.folder().resolve("events")));
        onChannels.forEach(
                name ->
                        assertThat(
                                        document.at(
                                                        "/components/messages/"
                                                                + name
                                                                + "/payload/schema/$ref")
                                                .asText())
                                .isEqualTo("events/" + name + ".schema.json"));
    }

    @Test
    void the_channels_are_the_topics_that_are_created() {
        Set<String> addresses =
                document.path("channels").properties().stream()
                        .map(channel -> channel.getValue().path("address").asText())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(addresses).isEqualTo(new TreeSet<>(Topics.ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission", "review", "notification"})
    void a_service_sends_to_and_receives_from_the_topics_that_it_is_configured_for(String service) {
        Properties settings = settings(service);

        assertThat(topics(service, "send"))
                .contains(settings.getProperty("chengbao.outbox.topic"), Topics.AUDIT);
        assertThat(topics(service, "receive")).isEqualTo(incoming(settings));
        assertThat(groups(service)).containsOnly(settings.getProperty("chengbao.inbox.group"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission", "review", "notification"})
    void what_a_service_receives_it_can_bury(String service) {
        Set<String> graves =
                topics(service, "receive").stream()
                        .map(topic -> Topics.deadLetters(topic, service))
                        .collect(Collectors.toSet());

        assertThat(topics(service, "send")).containsAll(graves);
    }

    private Set<String> topics(String service, String action) {
        return operations(service).stream()
                .filter(operation -> operation.path("action").asText().equals(action))
                .map(operation -> operation.at("/channel/$ref").asText().substring(1))
                .map(channel -> document.at(channel).path("address").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> groups(String service) {
        return operations(service).stream()
                .filter(operation -> operation.path("action").asText().equals("receive"))
                .map(operation -> operation.at("/bindings/kafka/groupId/const").asText())
                .toList();
    }

    private List<JsonNode> operations(String service) {
        return document.path("operations").properties().stream()
                .map(Map.Entry::getValue)
                .filter(
                        operation ->
                                operation.at("/tags/0/name").asText().equals(service + "-service"))
                .toList();
    }

    private static Set<String> incoming(Properties settings) {
        return settings.stringPropertyNames().stream()
                .filter(key -> key.matches("chengbao\\.inbox\\.topics\\.[a-z-]+"))
                .map(settings::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties settings(String service) {
        Path file =
                Contracts.folder()
                        .resolve("../../" + service + "-service/src/main/resources")
                        .resolve("application.properties");
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
