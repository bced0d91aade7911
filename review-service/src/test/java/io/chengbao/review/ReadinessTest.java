package io.chengbao.review;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessTest {

    @Inject EntityManager database;

    @Test
    void a_database_that_hangs_makes_the_service_unready_not_silent() throws Exception {
        List<Long> processes = databaseProcesses();
        signal("STOP", processes);
        try {
            given().config(whoDoesNotWaitForEver()).get("/q/health/ready").then().statusCode(503);
            given().config(whoDoesNotWaitForEver()).get("/q/health/live").then().statusCode(200);
        } finally {
            signal("CONT", processes);
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    /** The server and all that it has started. */
    private List<Long> databaseProcesses() {
        Number session =
                (Number) database.createNativeQuery("select pg_backend_pid()").getSingleResult();
        ProcessHandle server =
                ProcessHandle.of(session.longValue()).flatMap(ProcessHandle::parent).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private static void signal(String name, List<Long> processes)
            throws IOException, InterruptedException {
        for (long process : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor();
        }
    }

    private static RestAssuredConfig whoDoesNotWaitForEver() {
        return RestAssuredConfig.config()
                .httpClient(
                        HttpClientConfig.httpClientConfig()
                                .setParam("http.socket.timeout", 30_000));
    }
}
