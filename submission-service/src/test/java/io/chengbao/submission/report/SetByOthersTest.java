package io.chengbao.submission.report;

import static io.chengbao.submission.TestReview.MUST_FIX;
import static io.chengbao.submission.TestTownship.SIGNER;
import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestReview;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a caller sends along that is not theirs to set changes nothing. */
@QuarkusTest
class SetByOthersTest {

    private static final String FORGED_ID = "019a5d2c-7c00-7000-8000-00000000dead";

    private static final Map<String, Object> FORGED =
            Map.ofEntries(
                    Map.entry("id", FORGED_ID),
                    Map.entry("status", "APPROVED"),
                    Map.entry("division", "990127102"),
                    Map.entry("township", "990127102"),
                    Map.entry("version", 99),
                    Map.entry("eventCount", 99),
                    Map.entry("revision", 9),
                    Map.entry("receiptNumber", "990127102-2026-000001"),
                    Map.entry("submittedAt", "2020-01-01T00:00:00Z"),
                    Map.entry("submittedBy", "somebody"),
                    Map.entry("signedBy", "somebody"),
                    Map.entry("startedBy", "somebody"),
                    Map.entry("writtenBy", "somebody"),
                    Map.entry("waivedBy", "somebody"),
                    Map.entry("respondedBy", "somebody"),
                    Map.entry("requestedBy", "somebody"),
                    Map.entry("by", "somebody"),
                    Map.entry("person", "somebody"),
                    Map.entry("roles", "approver"),
                    Map.entry("signOff", false),
                    Map.entry("blockers", 0));

    @Inject TestCounty county;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRoundWithSignOff();
    }

    @Test
    void a_form_starts_a_plain_draft() {
        RequestSpecification asking = Asking.as(SUBMITTER);
        FORGED.forEach((field, value) -> asking.multiPart(field, value.toString()));

        Response answer =
                TestTownship.uploads(
                        asking, round, SampleReport.NAME, SampleReport.complete(), false);

        isPlain(answer.then().statusCode(201));
    }

    @Test
    void json_starts_a_plain_draft() {
        Response answer =
                forging(
                                Asking.as(SUBMITTER),
                                Map.of("round", round, "title", "总结", "text", "一、工作回顾\n尚好。"))
                        .post("/reports");

        isPlain(answer.then().statusCode(201));
    }

    @Test
    void another_content_leaves_all_else() {
        UUID draft = TestTownship.hasDraftIn(round);

        Response answer =
                forging(
                                Asking.as(SUBMITTER).header("If-Match", "*"),
                                Map.of("title", "总结", "text", "尚好。"))
                        .put("/reports/{id}/content", draft);

        answer.then().statusCode(200).body("version", equalTo(1)).body("status", equalTo("DRAFT"));
        Asking.as(SUBMITTER)
                .get("/reports/{id}/content", draft)
                .then()
                .body("writtenBy", equalTo(SUBMITTER));
    }

    @Test
    void a_sign_off_is_the_signers_own_and_of_the_drafters_request() {
        UUID draft = TestTownship.hasDraftIn(round);
        forging(Asking.as(SUBMITTER), Map.of())
                .post("/reports/{id}/sign-off-request", draft)
                .then()
                .statusCode(200)
                .body("signOff.by", equalTo(SUBMITTER));

        forging(Asking.as(SIGNER), Map.of())
                .post("/reports/{id}/sign-off", draft)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("status", equalTo("SUBMITTED"));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/receipt", draft)
                .then()
                .body("submittedBy", equalTo(SUBMITTER))
                .body("signedBy", equalTo(SIGNER))
                .body("township", equalTo(TestCounty.TOWNSHIP));
    }

    @Test
    void an_answer_is_the_callers_own() {
        UUID other = county.opensRound();
        UUID report = TestTownship.hasSubmittedIn(other);
        new TestReview(county, other, report).starts(1).returns(1);

        forging(Asking.as(SUBMITTER).header("If-Match", "*"), Map.of("text", "已补充。"))
                .put("/reports/{id}/responses/{comment}", report, MUST_FIX)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/comments", report)
                .then()
                .body("[0].response.respondedBy", equalTo(SUBMITTER))
                .body("response.commentId", contains(MUST_FIX.toString()));
    }

    private static void isPlain(ValidatableResponse draft) {
        draft.body("id", not(equalTo(FORGED_ID)))
                .body("status", equalTo("DRAFT"))
                .body("township", equalTo(TestCounty.TOWNSHIP))
                .body("revision", nullValue())
                .body("receipt", nullValue())
                .body("version", equalTo(0));
    }

    private static RequestSpecification forging(RequestSpecification asking, Map<String, ?> body) {
        Map<String, Object> all = new HashMap<>(FORGED);
        all.putAll(body);
        return asking.contentType("application/json").body(all);
    }
}
