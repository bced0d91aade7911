package io.chengbao.platform.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.chengbao.platform.event.Inbox;
import io.chengbao.platform.testing.Records;
import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeadLetterTest {

    @Inject Inbox inbox;
    @Inject Operated operated;
    @Inject DataSource database;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void forget() {
        operated.applied.clear();
        operated.notYet.clear();
    }

    @Test
    void shows_what_could_not_be_applied_and_why() {
        String letter = buried(1);

        operator()
                .get("/api/v1/dead-letters/" + letter)
                .then()
                .statusCode(200)
                .body("letter.subject", equalTo(subject))
                .body("letter.type", equalTo("io.chengbao.Counted"))
                .body("letter.sequence", equalTo(1))
                .body("letter.reason", equalTo("IllegalStateException"))
                .body("headers.ce_subject", equalTo(subject))
                .body("text", equalTo("{\"number\":1}"))
                .body("truncated", equalTo(false));
    }

    @Test
    void shows_the_beginning_of_large_data_up_to_a_whole_character() {
        inbox.receive(operated, event(1, "a" + "汉".repeat(30_000)));

        operator()
                .get("/api/v1/dead-letters/" + letterOf(subject))
                .then()
                .statusCode(200)
                .body("text.length()", equalTo(1 + 21_845))
                .body("text", endsWith("汉"))
                .body("letter.size", equalTo(90_001))
                .body("truncated", equalTo(true));
    }

    @Test
    void shows_what_is_no_text_in_base64() {
        inbox.receive(
                operated,
                Records.of(Operated.TOPIC, "Counted", subject, 1, new byte[] {(byte) 0xff, 0}));

        operator()
                .get("/api/v1/dead-letters/" + letterOf(subject))
                .then()
                .statusCode(200)
                .body("text", nullValue())
                .body("base64", equalTo("/wA="));
    }

    @Test
    void redriven_it_is_applied_with_what_was_held_behind_it() {
        String letter = buried(1);
        receive(2, 3);
        operated.notYet.clear();

        redrive(letter).statusCode(200).body("redrivenAt", notNullValue());

        assertThat(operated.applied).containsExactly(1, 2, 3);
        parked().body("items.subject", not(hasItem(subject)));
        receive(4);
        assertThat(operated.applied).containsExactly(1, 2, 3, 4);
    }

    @Test
    void of_two_events_with_one_number_the_operator_redrives_the_true_one() {
        inbox.receive(operated, event(1, "{no json"));
        String falseOne = letterOf(subject);
        inbox.receive(operated, counted(subject, 1));
        receive(2);
        String trueOne =
                dead().extract()
                        .path(
                                "items.find { it.subject == '%s' && it.id != '%s' }.id"
                                        .formatted(subject, falseOne));

        redrive(trueOne).statusCode(200);

        assertThat(operated.applied).containsExactly(1, 2);
        parked().body("items.subject", not(hasItem(subject)));
        redrive(falseOne).statusCode(200);
        assertThat(operated.applied).containsExactly(1, 2);
    }

    @Test
    void redriven_twice_it_is_applied_once() {
        String letter = buried(1);
        operated.notYet.clear();

        redrive(letter).statusCode(200);
        redrive(letter).statusCode(200);

        assertThat(operated.applied).containsExactly(1);
    }

    @Test
    void it_stays_with_the_new_reason_where_it_still_cannot_be_applied() throws SQLException {
        inbox.receive(operated, event(1, "{not json"));
        String letter = letterOf(subject);
        receive(2);

        redrive(letter)
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:dead-letter-not-applicable"))
                .body("reason", equalTo("data is no Counted"));

        assertThat(operated.applied).isEmpty();
        parked().body("items.find { it.subject == '" + subject + "' }.held", equalTo(1));
        assertThat(audited("REFUSED", letter)).isEqualTo(1);
        assertThat(audited("ACCEPTED", letter)).isZero();
    }

    @Test
    void what_was_held_behind_it_and_is_poison_too_is_buried_in_its_turn() throws SQLException {
        String first = buried(1);
        receive(2, 3, 4);
        operated.notYet.add(3);
        operated.notYet.remove(1);

        redrive(first).statusCode(200);

        assertThat(operated.applied).endsWith(1, 2).doesNotContain(3, 4);
        parked().body("items.find { it.subject == '" + subject + "' }.applied", equalTo(2));
        operated.notYet.clear();
        redrive(letterOf(subject)).statusCode(200);
        assertThat(operated.applied).endsWith(3, 4);
        assertThat(audited("ACCEPTED", first)).isEqualTo(1);
    }

    @Test
    void what_arrives_while_it_is_redriven_is_applied_behind_it() {
        for (int i = 0; i < 50; i++) {
            forget();
            String aggregate = UUID.randomUUID().toString();
            operated.notYet.add(1);
            inbox.receive(operated, counted(aggregate, 1));
            String letter = letterOf(aggregate);
            operated.notYet.clear();

            CompletableFuture<Void> arriving =
                    CompletableFuture.runAsync(
                            () ->
                                    IntStream.rangeClosed(2, 4)
                                            .forEach(
                                                    n ->
                                                            inbox.receive(
                                                                    operated,
                                                                    counted(aggregate, n))));
            redrive(letter).statusCode(200);
            arriving.join();

            assertThat(operated.applied).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void a_letter_without_an_envelope_stays_whatever_is_tried() {
        inbox.receive(
                operated,
                new ConsumerRecord<>(
                        Operated.TOPIC, 0, Records.nextOffset(), subject, new byte[0]));
        String letter = dead().extract().path("items.findAll { it.subject == null }.last().id");

        redrive(letter).statusCode(409).body("reason", startsWith("ce_"));
    }

    @Test
    void a_letter_that_nobody_reads_any_more_stays() {
        operated.notYet.add(1);
        ConsumerRecord<String, byte[]> elsewhere =
                Records.of("left-behind", "Counted", subject, 1, "{\"number\":1}".getBytes());
        inbox.receive(operated, elsewhere);

        redrive(letterOf(subject))
                .statusCode(409)
                .body("reason", equalTo("nobody reads its topic any more"));
    }

    @Test
    void letters_come_in_pages() {
        buried(1);
        buriedOf(UUID.randomUUID().toString());

        String next =
                operator()
                        .get("/api/v1/dead-letters?limit=1")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");
        operator()
                .get("/api/v1/dead-letters?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void a_letter_that_there_is_not_is_not_found() {
        redrive(UUID.randomUUID().toString()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitter-990127101", "admin-990127", "auditor-990127"})
    void nobody_but_the_operator_sees_any_of_it(String person) {
        for (String path : List.of("dead-letters", "dead-letters/" + UUID.randomUUID(), "parked")) {
            given().auth().oauth2(Tokens.of(person)).get("/api/v1/" + path).then().statusCode(403);
        }
    }

    private String buried(int number) {
        operated.notYet.add(number);
        receive(number);
        return letterOf(subject);
    }

    private void buriedOf(String aggregate) {
        operated.notYet.add(1);
        inbox.receive(operated, counted(aggregate, 1));
    }

    private void receive(int... numbers) {
        for (int number : numbers) {
            inbox.receive(operated, counted(subject, number));
        }
    }

    private ConsumerRecord<String, byte[]> event(int sequence, String data) {
        return Records.of(Operated.TOPIC, "Counted", subject, sequence, data.getBytes());
    }

    private static ConsumerRecord<String, byte[]> counted(String aggregate, int number) {
        byte[] data = ("{\"number\":" + number + "}").getBytes();
        return Records.of(Operated.TOPIC, "Counted", aggregate, number, data);
    }

    /** The one that waits, of this aggregate. */
    private static String letterOf(String aggregate) {
        return dead().extract().path("items.find { it.subject == '" + aggregate + "' }.id");
    }

    private static ValidatableResponse dead() {
        return operator().get("/api/v1/dead-letters?limit=200").then().statusCode(200);
    }

    private static ValidatableResponse parked() {
        return operator().get("/api/v1/parked?limit=200").then().statusCode(200);
    }

    private static ValidatableResponse redrive(String letter) {
        return operator().post("/api/v1/dead-letters/" + letter + "/redrive").then();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator")).contentType(ContentType.JSON);
    }

    private long audited(String outcome, String target) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where outcome = ? and target = ?"
                                        + " and action = 'redrive-dead-letter'")) {
            query.setString(1, outcome);
            query.setString(2, target);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
