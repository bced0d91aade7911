package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SIGNER;
import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestReview;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 签发: nothing reaches the county that the township's head did not release. */
@QuarkusTest
class SignOffTest {

    @Inject TestCounty county;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRoundWithSignOff();
    }

    @Test
    void handing_in_asks_the_head_where_the_round_has_sign_off() {
        TestTownship.handsIn(round, SampleReport.complete())
                .then()
                .statusCode(201)
                .body("status", equalTo("AWAITING_SIGN_OFF"))
                .body("statusText", equalTo("待签发"))
                .body("receipt", nullValue())
                .body("signOff.by", equalTo(SUBMITTER));
    }

    @Test
    void a_draft_is_sent_to_the_head_by_itself() {
        UUID draft = TestTownship.hasDraftIn(round);

        as(SUBMITTER, draft, "sign-off-request")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_SIGN_OFF"));
    }

    @Test
    void the_head_hands_in_and_the_receipt_names_both() {
        UUID report = TestTownship.awaitsSignOffIn(round);

        as(SIGNER, report, "sign-off")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("receipt.number", notNullValue())
                .body("signOff", nullValue());

        Asking.as(SUBMITTER)
                .get("/reports/{id}/receipt", report)
                .then()
                .body("submittedBy", equalTo(SUBMITTER))
                .body("signedBy", equalTo(SIGNER));
    }

    @Test
    void a_refusal_gives_the_draft_back_with_its_reason() {
        UUID report = TestTownship.awaitsSignOffIn(round);

        refuse(report).then().statusCode(200).body("status", equalTo("DRAFT"));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/history", report)
                .then()
                .body("text", contains("建立草稿", "提请签发", "未予签发，请修改后再提请"))
                .body("remark", contains(null, null, "请补充防汛工作。"));
    }

    @Test
    void a_refusal_of_what_the_county_returned_leaves_it_returned() {
        UUID report = TestTownship.awaitsSignOffIn(round);
        as(SIGNER, report, "sign-off");
        new TestReview(county, round, report).starts(1).returns(1, false);
        as(SUBMITTER, report, "sign-off-request");

        refuse(report).then().statusCode(200).body("status", equalTo("RETURNED"));
    }

    @Test
    void a_refusal_without_a_reason_is_refused_itself() {
        UUID report = TestTownship.awaitsSignOffIn(round);

        Asking.as(SIGNER)
                .contentType("application/json")
                .body(Map.of("reason", " "))
                .post("/reports/{id}/sign-off-refusal", report)
                .then()
                .statusCode(400);
    }

    @Test
    void the_content_stands_still_while_the_head_looks() {
        TestTownship.awaitsSignOffIn(round);

        TestTownship.uploads(round, SampleReport.revised())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:report-state-forbids"))
                .body("stateText", equalTo("待签发"));
    }

    @Test
    void the_head_signs_off_just_the_file_that_they_looked_at() {
        UUID report = TestTownship.awaitsSignOffIn(round);
        String looked =
                Asking.as(SIGNER)
                        .get("/reports/{id}/content", report)
                        .then()
                        .extract()
                        .path("file.sha256");

        signOff(report, "0".repeat(64))
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:chengbao:problem:stale-content"));
        signOff(report, looked).then().statusCode(200).body("receipt.sha256", equalTo(looked));
    }

    @Test
    void the_head_signs_off_just_the_version_that_they_looked_at() {
        UUID report = TestTownship.awaitsSignOffIn(round);

        Asking.as(SIGNER)
                .header("If-Match", "\"99\"")
                .post("/reports/{id}/sign-off", report)
                .then()
                .statusCode(412);
    }

    @Test
    void nobody_goes_round_the_head() {
        UUID draft = TestTownship.hasDraftIn(round);

        as(SUBMITTER, draft, "submission")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:sign-off-needed"))
                .body("availableActions", contains("replace", "request-sign-off", "discard"));
    }

    @Test
    void a_round_without_sign_off_knows_no_request() {
        UUID draft = TestTownship.hasDraftIn(county.opensRound());

        as(SUBMITTER, draft, "sign-off-request")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:no-sign-off-here"));
    }

    @Test
    void a_return_for_wording_needs_no_second_sign_off() {
        UUID report = TestTownship.awaitsSignOffIn(round);
        as(SIGNER, report, "sign-off");
        new TestReview(county, round, report).starts(1).returnsForWording(1);

        TestTownship.handsIn(round, SampleReport.revised())
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("revision", equalTo(2));
    }

    private static Response as(String person, UUID report, String verb) {
        return Asking.as(person).post("/reports/{id}/" + verb, report);
    }

    private static Response signOff(UUID report, String sha256) {
        return Asking.as(SIGNER)
                .contentType("application/json")
                .body(Map.of("sha256", sha256))
                .post("/reports/{id}/sign-off", report);
    }

    private static Response refuse(UUID report) {
        return Asking.as(SIGNER)
                .contentType("application/json")
                .body(Map.of("reason", "请补充防汛工作。"))
                .post("/reports/{id}/sign-off-refusal", report);
    }
}
