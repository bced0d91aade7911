package io.chengbao.review.review;

import static io.chengbao.review.testing.County.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.chengbao.platform.testing.Contract;
import io.chengbao.review.testing.County;
import io.chengbao.review.testing.PublishedEvents;
import io.chengbao.review.testing.PublishedEvents.Published;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReviewResourceTest {

    @Inject County county;
    @Inject PublishedEvents published;

    @Test
    void a_submitted_report_waits_for_the_approver() {
        UUID report = county.submittedReport(county.openRound());

        as("approver-990127")
                .get("/api/v1/reviews/" + report)
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"))
                .body("stage", equalTo("APPROVAL"))
                .body("townshipName", equalTo("清水镇"))
                .body("roundTitle", equalTo("2026年度工作总结"))
                .body("late", equalTo(false))
                .body("document.paragraphs", hasSize(3))
                .body("findings[0].quote", equalTo("300"))
                .body("decisions", empty())
                .body("availableActions", contains("claim", "comment", "resolve"));
    }

    @Test
    void an_approver_claims_and_approves_and_both_become_events() {
        UUID report = county.submittedReport(county.openRound());

        county.claim("approver-990127", report)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("claimedBy", equalTo("approver-990127"))
                .body("availableActions", contains("approve", "return", "comment", "resolve"));
        county.approve("approver-990127", report, 1)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("availableActions", contains("comment", "resolve", "reopening"));

        List<Published> events = published.await(report, 2);
        assertThat(events)
                .extracting(Published::type)
                .containsExactly("ReviewStarted", "ReportApproved");
        assertThat(events).extracting(Published::sequence).containsExactly(1L, 2L);
        assertThat(events).allSatisfy(event -> assertThat(event.faults()).isEmpty());
        county.review(report)
                .then()
                .body("decisions[0].decidedBy", equalTo("approver-990127"))
                .body("decisions[0].reason", equalTo("同意"));
    }

    @Test
    void of_two_approvals_at_once_one_wins_and_the_other_learns_why() throws Exception {
        UUID report = county.claimedReport(county.openRound());
        Callable<Integer> approval =
                () -> county.approve("approver-990127", report, 1).statusCode();
        ExecutorService two = Executors.newFixedThreadPool(2);

        List<Future<Integer>> answers = two.invokeAll(List.of(approval, approval));

        two.shutdown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .containsExactlyInAnyOrder(200, 409);
        county.review(report).then().body("decisions", hasSize(1));
    }

    @Test
    void somebody_else_is_told_who_has_claimed_it() {
        UUID report = county.claimedReport(county.openRound());

        county.claim("approver2-990127", report)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:review-claimed-by-another"))
                .body("detail", containsString("approver-990127"))
                .body("state", equalTo("IN_REVIEW"))
                .body("availableActions", contains("comment", "resolve"));
        county.approve("approver2-990127", report, 1).then().statusCode(409);
    }

    @Test
    void a_decision_on_a_revision_that_is_not_the_current_one_is_refused() {
        UUID report = county.claimedReport(county.openRound());

        county.approve("approver-990127", report, 2)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:decision-outdated"))
                .body("revision", equalTo(1))
                .body("stage", equalTo("APPROVAL"))
                .body("availableActions", hasItem("approve"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"revision\": 1, \"stage\": \"APPROVAL\", \"verdict\": \"RETURN\"}",
                "{\"revision\": 1, \"stage\": \"APPROVAL\", \"verdict\": \"RETURN\", \"reason\": \" \"}",
                "{\"revision\": 1, \"stage\": \"APPROVAL\", \"verdict\": \"APPROVE\", \"effectiveAfter\": \"PT11M\"}",
                "{\"revision\": 1, \"stage\": \"APPROVAL\", \"verdict\": \"APPROVE\", \"effectiveAfter\": \"-PT1S\"}",
                "{\"revision\": 1, \"stage\": \"NONE\", \"verdict\": \"APPROVE\"}",
                "{\"revision\": 0, \"stage\": \"APPROVAL\", \"verdict\": \"APPROVE\"}"
            })
    void a_decision_that_makes_no_sense_is_the_callers_problem(String decision) {
        UUID report = county.claimedReport(county.openRound());

        as("approver-990127")
                .body(decision)
                .post("/api/v1/reviews/" + report + "/decisions")
                .then()
                .statusCode(400);
    }

    @Test
    void a_repeated_command_with_the_same_key_has_its_effect_once() {
        UUID report = county.submittedReport(county.openRound());
        String claim = "/api/v1/reviews/" + report + "/claim";

        as("approver-990127").header("Idempotency-Key", report).post(claim).then().statusCode(200);

        as("approver-990127").header("Idempotency-Key", report).post(claim).then().statusCode(200);
        as("approver-990127").post(claim).then().statusCode(409);
    }

    @Test
    void reports_of_another_county_are_not_there() {
        UUID report = county.submittedReport(county.openRound());

        as("approver-990128").get("/api/v1/reviews/" + report).then().statusCode(404);
        county.claim("approver-990128", report).then().statusCode(404);
        county.approve("approver-990128", report, 1).then().statusCode(404);
        as("auditor-990128")
                .get("/api/v1/reviews?limit=200")
                .then()
                .body("items.reportId", not(hasItem(report.toString())));
    }

    @Test
    void townships_and_strangers_have_no_access() {
        UUID report = county.submittedReport(county.openRound());

        as("signer-990127101").get("/api/v1/reviews/" + report).then().statusCode(403);
        as("signer-990127101").get("/api/v1/reviews").then().statusCode(403);
        county.claim("auditor-990127", report).then().statusCode(403);
        county.claim("reviewer-990127", report)
                .then()
                .statusCode(403)
                .body("role", equalTo("approver"));
        given().get("/api/v1/reviews").then().statusCode(401);
    }

    @Test
    void my_turn_is_what_i_may_take_up_and_what_i_have_taken_up() {
        UUID round = county.openRound();
        UUID waiting = county.submittedReport(round);
        UUID mine = county.claimedReport(round);
        UUID done = county.claimedReport(round);
        county.approve("approver-990127", done, 1);
        String turn = "/api/v1/reviews?turn=mine&round=" + round;

        as("approver-990127")
                .get(turn)
                .then()
                .body("items.reportId", containsInAnyOrder(waiting.toString(), mine.toString()));
        as("approver2-990127")
                .get(turn)
                .then()
                .body("items.reportId", contains(waiting.toString()));
        as("auditor-990127").get(turn).then().body("items", empty());
        as("approver-990127").get("/api/v1/reviews?turn=yours").then().statusCode(400);
    }

    @Test
    void pages_show_every_review_once_in_the_same_order() {
        UUID round = county.openRound();
        List<String> reports =
                Stream.generate(() -> county.submittedReport(round).toString())
                        .limit(3)
                        .sorted()
                        .toList();

        for (String list : List.of("?turn=mine&", "?")) {
            assertThat(walk("/api/v1/reviews" + list + "limit=2&round=" + round))
                    .isEqualTo(reports);
        }
    }

    @Test
    void lists_are_filtered_by_what_the_address_says() {
        UUID round = county.openRound();
        UUID report = county.claimedReport(round);
        String list = "/api/v1/reviews?round=" + round;

        as("auditor-990127")
                .get(list + "&status=IN_REVIEW&stage=APPROVAL&township=990127101")
                .then()
                .body("items.reportId", contains(report.toString()))
                .body("items[0].document", nullValue());
        as("auditor-990127").get(list + "&status=WAITING").then().body("items", empty());
        as("auditor-990127").get(list + "&township=990127102").then().body("items", empty());
    }

    @Test
    void the_published_examples_are_valid() {
        for (String event :
                List.of(
                        "ReviewStarted",
                        "ReportReturned",
                        "ReportApproved",
                        "ReviewReopened",
                        "WithdrawalGranted",
                        "WithdrawalRefused")) {
            Contract contract = Contract.of(event);
            assertThat(contract.faults(contract.example())).as(event).isEmpty();
        }
    }

    private static List<String> walk(String list) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = as("approver-990127").get(list + cursor).jsonPath();
            seen.addAll(page.getList("items.reportId"));
            cursor = page.get("next") == null ? null : "&cursor=" + page.get("next");
        }
        return seen;
    }
}
