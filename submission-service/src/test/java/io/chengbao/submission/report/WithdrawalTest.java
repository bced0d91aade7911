package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SIGNER;
import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestReview;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 撤回: the township asks, the county answers; and what was never handed in can simply go. */
@QuarkusTest
class WithdrawalTest {

    @Inject TestCounty county;

    private UUID round;
    private UUID report;
    private TestReview review;

    @BeforeEach
    void handIn() {
        round = county.opensRound();
        report = TestTownship.hasSubmittedIn(round);
        review = new TestReview(county, round, report);
    }

    @Test
    void a_request_is_taken_and_waits_for_the_county() {
        withdraw(SIGNER)
                .then()
                .statusCode(202)
                .body("status", equalTo("SUBMITTED"))
                .body("withdrawalRequested", equalTo(true))
                .body("availableActions", equalTo(List.of()));
    }

    @Test
    void a_second_request_waits_for_the_same_answer() {
        withdraw(SUBMITTER);

        withdraw(SIGNER)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:withdrawal-pending"));
    }

    @Test
    void a_request_needs_no_reason() {
        Asking.as(SUBMITTER).post("/reports/{id}/withdrawal", report).then().statusCode(202);
    }

    @Test
    void granted_it_is_a_draft_that_keeps_its_revision() {
        withdraw(SUBMITTER);
        review.starts(1).grantsWithdrawal(1);

        Asking.as(SUBMITTER)
                .get("/reports/{id}", report)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(1))
                .body("withdrawalRequested", equalTo(false))
                .body("availableActions", contains("replace", "submit"));
        Asking.as(SUBMITTER)
                .delete("/reports/{id}", report)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:handed-in-before"));
        TestTownship.handsIn(round, SampleReport.revised())
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void refused_it_stays_with_the_county_and_the_history_says_why() {
        withdraw(SUBMITTER);
        review.starts(1).refusesWithdrawal(1, "DECISION_PENDING").approves(1);

        Asking.as(SUBMITTER)
                .get("/reports/{id}/history", report)
                .then()
                .body("text", hasItem("未能撤回：县里的审核意见即将生效"))
                .body("remark", hasItem("附表有误。"));
    }

    @Test
    void a_refusal_may_come_behind_the_decision_and_what_the_township_did_upon_it() {
        withdraw(SUBMITTER);
        review.starts(1).returns(1, false);
        TestTownship.handsIn(round, SampleReport.revised());

        review.refusesWithdrawal(1, "DECIDED").starts(2);

        Asking.as(SUBMITTER)
                .get("/reports/{id}/history", report)
                .then()
                .body("what", hasItem("WITHDRAWAL_REFUSED_AS_DECIDED"));
    }

    @Test
    void a_draft_that_was_never_handed_in_makes_room_for_another() {
        UUID another = county.opensRound();
        UUID draft = TestTownship.hasDraftIn(another);

        Asking.as(SUBMITTER).delete("/reports/{id}", draft).then().statusCode(204);

        TestTownship.uploads(another, SampleReport.complete()).then().statusCode(201);
        await().until(() -> TestTownship.statusOf(draft).equals("DISCARDED"));
        Asking.as(SUBMITTER)
                .queryParam("round", another)
                .get("/reports")
                .then()
                .body("items.status", contains("DRAFT"));
    }

    private Response withdraw(String person) {
        return Asking.as(person)
                .contentType("application/json")
                .body(Map.of("reason", "附表有误。"))
                .post("/reports/{id}/withdrawal", report);
    }
}
