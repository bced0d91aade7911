package io.chengbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.Part;
import io.chengbao.local.PartName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a service logs where no person reads it: a replica with its own setting for that. */
@ExtendWith(RunningSystem.class)
class JsonLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final LocalSystem system;

    JsonLogTest(LocalSystem system) {
        this.system = system;
    }

    @Test
    void a_line_is_an_object_that_names_trace_and_report() throws Exception {
        UUID report = UUID.randomUUID();
        Part replica =
                system.replica(
                        PartName.SUBMISSION,
                        2,
                        LocalSystem.application(PartName.SUBMISSION),
                        () -> Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"));
        replica.start();
        try {
            askWithoutToken("/api/v1/reports/" + report);

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () ->
                                    assertThat(lines(replica))
                                            .anySatisfy(
                                                    line -> {
                                                        assertThat(line.at("/mdc/trace").asText())
                                                                .isEqualTo(TRACE);
                                                        assertThat(line.at("/mdc/subject").asText())
                                                                .isEqualTo(report.toString());
                                                        assertThat(line.path("level").asText())
                                                                .isEqualTo("INFO");
                                                        assertThat(line.path("message").asText())
                                                                .startsWith("refused without");
                                                    }));
        } finally {
            replica.stop();
        }
    }

    private void askWithoutToken(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(system.address(PartName.SUBMISSION, 2).resolve(path))
                        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                        .timeout(Duration.ofSeconds(10))
                        .build();
        int status =
                HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
        assertThat(status).isEqualTo(401);
    }

    /** What the JVM itself says before is not the service's. */
    private static List<JsonNode> lines(Part replica) {
        try (var lines = Files.lines(replica.log())) {
            return lines.filter(line -> line.startsWith("{")).map(JsonLogTest::parsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
