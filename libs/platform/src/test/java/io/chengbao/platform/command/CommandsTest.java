package io.chengbao.platform.command;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommandsTest {

    private static final String TOWNSHIP = "990127101";

    @Inject DataSource database;

    private final String key = UUID.randomUUID().toString();
    private final String name = "tally-" + UUID.randomUUID();
    private int effectsBefore;

    @BeforeEach
    void count() {
        effectsBefore = Tallies.EFFECTS.get();
    }

    @AfterEach
    void letGo() {
        Tallies.slow = new CountDownLatch(0);
    }

    @Test
    void a_retry_with_the_same_key_is_given_the_first_answer() {
        Response first = add(name, 1, key);
        Response retry = add(name, 1, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.body().asString()).isEqualTo(first.body().asString());
        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        add(name, 1, key);

        add(name, 2, key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:idempotency-key-reused"));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void another_person_may_use_the_same_key() {
        add(name, 1, key);

        asking("submitter-990127102")
                .header("Idempotency-Key", key)
                .body(new Tallies.Addition(name, 1))
                .post("/tallies")
                .then()
                .statusCode(201);
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void a_retry_that_comes_while_the_first_is_running_waits_for_its_answer() throws Exception {
        Tallies.slow = new CountDownLatch(1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> add(name, 1, key));
        CompletableFuture<Response> retry = CompletableFuture.supplyAsync(() -> add(name, 1, key));

        Tallies.slow.countDown();

        String answer = first.get(30, TimeUnit.SECONDS).body().asString();
        assertThat(retry.get(30, TimeUnit.SECONDS).body().asString()).isEqualTo(answer);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_command_that_failed_leaves_neither_answer_nor_audit_row() throws SQLException {
        add("fails", 1, key).then().statusCode(500);
        add("fails", 1, key).then().statusCode(500);

        assertThat(effects()).isEqualTo(2);
        assertThat(auditRows("fails")).isZero();
    }

    @Test
    void a_command_that_took_effect_has_one_audit_row_also_after_a_retry() throws SQLException {
        add(name, 1, key);
        add(name, 1, key);

        assertThat(auditRows(name)).isEqualTo(1);
    }

    @Test
    void an_unreadable_key_is_refused() {
        add(name, 1, "k".repeat(201))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:chengbao:problem:invalid-idempotency-key"));
    }

    private Response add(String name, int amount, String key) {
        return asking("submitter-" + TOWNSHIP)
                .header("Idempotency-Key", key)
                .body(new Tallies.Addition(name, amount))
                .post("/tallies");
    }

    private static RequestSpecification asking(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType("application/json");
    }

    private int effects() {
        return Tallies.EFFECTS.get() - effectsBefore;
    }

    private long auditRows(String target) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where target = ?")) {
            query.setString(1, target);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
