package io.chengbao.review.round;

import static io.chengbao.review.testing.County.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.chengbao.platform.testing.Contract;
import io.chengbao.platform.testing.Tokens;
import io.chengbao.review.testing.County;
import io.chengbao.review.testing.PublishedEvents;
import io.chengbao.review.testing.PublishedEvents.Published;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoundResourceTest {

    private static final Instant NEXT_WEEK = Instant.now().plus(7, ChronoUnit.DAYS);

    @Inject County county;
    @Inject PublishedEvents published;

    @Test
    void a_round_is_opened_closed_and_published_as_the_contract_says() {
        UUID round = county.openRound();

        as("admin-990127")
                .post("/api/v1/rounds/" + round + "/closure")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("availableActions", contains("nothing-to-report", "targets"));

        List<Published> events = published.await(round, 2);
        assertThat(events)
                .extracting(Published::type)
                .containsExactly("RoundOpened", "RoundClosed");
        assertThat(events).extracting(Published::sequence).containsExactly(1L, 2L);
        assertThat(events).allSatisfy(event -> assertThat(event.faults()).isEmpty());
    }

    @Test
    void a_closed_round_is_refused_with_its_state() {
        UUID round = county.openRound();
        as("admin-990127").post("/api/v1/rounds/" + round + "/closure");

        as("admin-990127")
                .post("/api/v1/rounds/" + round + "/closure")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chengbao:problem:round-not-open"))
                .body("title", equalTo("报送任务已关闭"))
                .body("state", equalTo("CLOSED"))
                .body("availableActions", contains("nothing-to-report", "targets"));
    }

    @Test
    void a_round_says_how_its_reports_are_checked() {
        UUID round =
                county.opensRound(
                        """
                        "requiredIndicators": [{"code": "REVENUE", "names": ["财政收入"], "unit": "万元"}],
                        "words": [{"wrong": "柳西村", "right": "柳溪村"}],
                        "grading": {"numbering": "BLOCKER", "wording": "OFF"}""");

        as("admin-990127")
                .get("/api/v1/rounds/" + round)
                .then()
                .body("requiredIndicators[0].names", contains("财政收入"))
                .body("words[0].right", equalTo("柳溪村"))
                .body("grading.wording", equalTo("OFF"));
        assertThat(published.await(round, 1).get(0).faults()).isEmpty();
    }

    @Test
    void a_rule_that_there_is_not_is_answered_with_those_there_are() {
        as("admin-990127")
                .body(County.roundWith("\"grading\": {\"plagiarism\": \"BLOCKER\"}"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("placeholder")));
    }

    @Test
    void a_grade_that_there_is_not_is_refused() {
        as("admin-990127")
                .body(County.roundWith("\"grading\": {\"numbering\": \"FATAL\"}"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(400);
    }

    @Test
    void all_that_is_wrong_with_a_call_is_said_at_once() {
        String call =
                County.roundDue(Instant.now().minusSeconds(1))
                        .replace("\"990127102\"", "\"990128101\"")
                        .replace("\"period\": \"2026\"", "\"period\": \" \"")
                        .replace("\"下步打算\"", "\"——\"");

        as("admin-990127")
                .body(call)
                .post("/api/v1/rounds")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                endsWith("dueAt"),
                                endsWith("townships[1].division"),
                                endsWith("period"),
                                containsString("requiredParts[0].headings[0]")))
                .body("violations.message", hasItem(containsString("990128101")))
                .body("violations.message", hasItem("截止时间须在将来，且不超过十年"))
                .body("violations.message", hasItem("不能为空"));
    }

    @Test
    void what_is_wrong_is_said_in_english_to_those_who_ask_for_it() {
        as("admin-990127")
                .header("Accept-Language", "en")
                .body(County.roundDue(Instant.now().minusSeconds(1)))
                .post("/api/v1/rounds")
                .then()
                .statusCode(400)
                .body("violations.message", contains("must lie in the future, within ten years"));
    }

    @Test
    void a_township_is_named_once_and_lies_below_the_caller() {
        as("admin-990127")
                .body(County.roundDue(NEXT_WEEK).replace("990127102", "990127101"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(400)
                .body("violations.message", contains("同一乡镇不能列出两次"));
        as("admin-990127")
                .body(County.roundDue(NEXT_WEEK).replace("990127102", "990127"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "{\"kind\": \"NONE\"}", "{\"dueAt\": 1e99}", "{"})
    void nonsense_is_a_problem_of_the_caller(String body) {
        as("admin-990127").body(body).post("/api/v1/rounds").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin-990127", "signer-990127101", "auditor-9901", "operator"})
    void a_round_is_seen_from_its_county_and_from_the_townships_it_names(String person) {
        UUID round = county.openRound();

        as(person).get("/api/v1/rounds/" + round).then().statusCode(200);
        as(person).get("/api/v1/rounds").then().body("items.id", hasItem(round.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin-990128", "signer-990127103", "auditor-990127103"})
    void a_round_is_not_there_for_others(String person) {
        UUID round = county.openRound();

        as(person).get("/api/v1/rounds/" + round).then().statusCode(404);
        as(person).get("/api/v1/rounds").then().body("items.id", not(hasItem(round.toString())));
    }

    @Test
    void another_county_cannot_close_it() {
        UUID round = county.openRound();

        as("admin-990128").post("/api/v1/rounds/" + round + "/closure").then().statusCode(404);
        as("admin-990127101").post("/api/v1/rounds/" + round + "/closure").then().statusCode(404);
        as("approver-990127").post("/api/v1/rounds/" + round + "/closure").then().statusCode(403);
    }

    @Test
    void nobody_comes_in_without_a_token() {
        given().get("/api/v1/rounds").then().statusCode(401);
        given().auth().oauth2("nonsense").get("/api/v1/rounds").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "audience", "expired", "not yet valid"})
    void a_token_that_is_not_for_us_or_not_for_now_lets_nobody_in(String fault) {
        JwtClaimsBuilder claims = Tokens.claims("admin-990127");
        Instant now = Instant.now();
        switch (fault) {
            case "issuer" -> claims.issuer("somebody");
            case "audience" -> claims.audience("another");
            case "expired" -> claims.issuedAt(now.minusSeconds(99)).expiresAt(now.minusSeconds(60));
            default -> claims.claim("nbf", now.plusSeconds(600).getEpochSecond());
        }

        given().auth()
                .oauth2(claims.sign())
                .get("/api/v1/rounds")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void the_list_goes_on_where_the_page_ended() {
        UUID older = county.openRound();
        UUID newer = county.openRound();

        String next =
                as("admin-990127")
                        .get("/api/v1/rounds?limit=1")
                        .then()
                        .body("items.id", contains(newer.toString()))
                        .header("Link", containsString("rel=\"next\""))
                        .extract()
                        .path("next");

        as("admin-990127")
                .get("/api/v1/rounds?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(older.toString()));
    }

    @Test
    void the_county_sees_who_has_handed_in_and_who_has_not() {
        UUID round = county.openRound();
        UUID report = county.submittedReport(round);

        as("admin-990127")
                .get("/api/v1/rounds/" + round + "/completeness")
                .then()
                .statusCode(200)
                .body("handedIn", equalTo(1))
                .body("outstanding", equalTo(1))
                .body("townships.state", contains("HANDED_IN", "NOT_STARTED"))
                .body("townships[0].reportId", equalTo(report.toString()))
                .body("townships[0].late", equalTo(false));
    }

    @Test
    void the_published_examples_are_valid() {
        for (String event :
                List.of("RoundOpened", "RoundExtended", "RoundClosed", "NothingToReport")) {
            Contract contract = Contract.of(event);
            assertThat(contract.faults(contract.example())).as(event).isEmpty();
        }
    }
}
