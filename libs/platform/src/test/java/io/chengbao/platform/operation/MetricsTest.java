package io.chengbao.platform.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.event.Inbox;
import io.chengbao.platform.testing.LogLines;
import io.chengbao.platform.testing.Records;
import io.chengbao.platform.testing.Tokens;
import io.chengbao.platform.testing.TurnableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {

    private static final String LAG = "chengbao_inbox_lag{topic=\"" + Operated.TOPIC + "\"}";

    private static final Duration LOOK_EVERY = Duration.ofHours(1);

    @Inject BacklogWatch watch;
    @Inject LagWatch lag;
    @Inject Inbox inbox;
    @Inject Operated operated;
    @Inject DataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void canCountAll() {
        operated.notYet.clear();
    }

    @Test
    void an_event_that_came_too_early_is_seen_to_wait() {
        watch.look();
        double before = value("chengbao_inbox_held");

        receive(2);
        watch.look();

        assertThat(value("chengbao_inbox_held")).isEqualTo(before + 1);
        assertThat(value("chengbao_inbox_held_age_seconds")).isPositive();
    }

    @Test
    void a_dead_letter_its_parked_aggregate_and_its_copy_to_send_are_seen() {
        watch.look();
        double letters = value("chengbao_dead_letters");
        double parked = value("chengbao_inbox_parked");
        double unsent = value("chengbao_outbox_depth");
        operated.notYet.add(1);

        receive(1);
        watch.look();

        assertThat(value("chengbao_dead_letters")).isEqualTo(letters + 1);
        assertThat(value("chengbao_inbox_parked")).isEqualTo(parked + 1);
        assertThat(value("chengbao_inbox_parked_age_seconds")).isPositive();
        assertThat(value("chengbao_outbox_depth")).isEqualTo(unsent + 1);
        assertThat(value("chengbao_outbox_age_seconds")).isPositive();
    }

    @Test
    void records_that_the_group_did_not_read_are_seen() throws Exception {
        lag.look();
        double before = value(LAG);

        send();
        lag.look();

        assertThat(value(LAG)).isEqualTo(before + 1);
    }

    @Test
    void events_that_wait_too_long_are_warned_of_once_a_minute() throws SQLException {
        TurnableClock clock = new TurnableClock();
        BacklogWatch own = watch(clock);
        receive(2);
        makeOlder(Duration.ofMinutes(2));

        List<String> first = warnings(own);
        clock.pass(Duration.ofSeconds(61));
        List<String> second = warnings(own);

        assertThat(first).singleElement().asString().contains("held=");
        assertThat(second).hasSize(1);
    }

    @Test
    void numbers_of_a_look_that_nothing_followed_are_not_shown_for_ever() {
        BacklogWatch own = watch(new TurnableClock());
        own.look();
        long now = System.nanoTime();

        assertThat(own.seen(now).deadLetters()).isNotNaN();
        assertThat(own.seen(now + 3 * LOOK_EVERY.toNanos() + 1).deadLetters()).isNaN();
    }

    @Test
    void commands_are_counted_by_what_came_of_them() {
        double ok = count("ok", "none");
        double failed = count("failed", "none");
        double reused = count("refused", "idempotency-key-reused");
        String key = UUID.randomUUID().toString();

        add("one", key);
        add("other", key);
        add("fails", UUID.randomUUID().toString());

        assertThat(count("ok", "none")).isEqualTo(ok + 1);
        assertThat(count("failed", "none")).isEqualTo(failed + 1);
        assertThat(count("refused", "idempotency-key-reused")).isEqualTo(reused + 1);
    }

    private BacklogWatch watch(TurnableClock clock) {
        return new BacklogWatch(database, new SimpleMeterRegistry(), clock, LOOK_EVERY);
    }

    private void receive(int number) {
        inbox.receive(
                operated,
                Records.of(
                        Operated.TOPIC,
                        "Counted",
                        subject,
                        number,
                        ("{\"number\":" + number + "}").getBytes()));
    }

    private void makeOlder(Duration by) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update inbox_held set held_at = held_at - make_interval(secs => ?)"
                                        + " where subject = ?")) {
            update.setLong(1, by.toSeconds());
            update.setString(2, subject);
            update.executeUpdate();
        }
    }

    /** Of three looks in a row. */
    private static List<String> warnings(BacklogWatch watch) {
        return LogLines.during(
                        () -> {
                            watch.look();
                            watch.look();
                            watch.look();
                        })
                .stream()
                .filter(line -> line.contains("wait too long"))
                .toList();
    }

    private void send() throws Exception {
        try (var producer =
                new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Operated.TOPIC, subject, "{}")).get();
        }
    }

    private static void add(String name, String key) {
        given().auth()
                .oauth2(Tokens.of("submitter-990127101"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("name", name, "amount", 1))
                .post("/tallies");
    }

    private static double count(String outcome, String refusal) {
        return value(
                "chengbao_commands_seconds_count{command=\"add\",outcome=\"%s\",refusal=\"%s\"}"
                        .formatted(outcome, refusal));
    }

    /** As it is scraped; 0 where there is no such series yet. */
    private static double value(String series) {
        return given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(",}", "}")
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
