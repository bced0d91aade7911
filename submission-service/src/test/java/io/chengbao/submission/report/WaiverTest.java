package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SIGNER;
import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A blocker may stand where somebody says why, and the county reads it. */
@QuarkusTest
class WaiverTest {

    private static final String REASON = "审计未结束，数据另报。";

    @Inject TestCounty county;

    @Test
    void a_report_with_reasons_for_all_its_blockers_is_handed_in_with_them() {
        UUID draft = TestTownship.idOf(TestTownship.uploads(round(), SampleReport.withBlanks()));

        waive(SUBMITTER, draft, blockersOf(draft))
                .then()
                .statusCode(200)
                .body("reason", contains(REASON, REASON))
                .body("waivedBy", contains(SUBMITTER, SUBMITTER));

        Asking.as(SUBMITTER)
                .post("/reports/{id}/submission", draft)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        Asking.as("reviewer-990127")
                .get("/reports/{id}/revisions/1", draft)
                .then()
                .body("waivers.reason", contains(REASON, REASON));
    }

    @Test
    void what_nobody_gave_a_reason_for_still_stops_it() {
        UUID draft = TestTownship.idOf(TestTownship.uploads(round(), SampleReport.withBlanks()));
        List<String> blockers = blockersOf(draft);
        waive(SUBMITTER, draft, blockers.subList(0, 1));

        Asking.as(SUBMITTER)
                .post("/reports/{id}/submission", draft)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:report-has-blockers"))
                .body(
                        "findings.findAll { it.severity == 'BLOCKER' }.id",
                        equalTo(blockers.subList(1, 2)));
    }

    @Test
    void a_reason_stays_while_the_same_finding_is_there() {
        UUID round = round();
        UUID draft = TestTownship.idOf(TestTownship.uploads(round, SampleReport.withBlanks()));
        waive(SUBMITTER, draft, blockersOf(draft));

        TestTownship.uploads(round, SampleReport.word("一、工作回顾", "全年完成投资xx万元。", "二、下步打算", "继续努力。"))
                .then()
                .statusCode(200)
                .body("findings.blockers", equalTo(1))
                .body("waived", equalTo(1));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/waivers", draft)
                .then()
                .body("rule", contains("placeholder"))
                .body("line", contains(2));
    }

    @Test
    void a_reason_can_be_taken_back() {
        UUID draft = TestTownship.idOf(TestTownship.uploads(round(), SampleReport.withBlanks()));
        String blocker = blockersOf(draft).get(0);
        waive(SUBMITTER, draft, List.of(blocker));

        unwaive(draft, blocker).then().statusCode(204);

        Asking.as(SUBMITTER).get("/reports/{id}/waivers", draft).then().body("$", empty());
        unwaive(draft, blocker).then().statusCode(404);
    }

    @Test
    void what_does_not_block_cannot_be_waived() {
        UUID draft =
                TestTownship.idOf(
                        TestTownship.uploads(
                                round(), SampleReport.word("一、工作回顾", "完成投资万元。", "二、下步打算", "努力。")));
        List<String> warnings = findingsOf(draft, "WARNING");

        waive(SUBMITTER, draft, List.of(warnings.get(0), "f000000000000"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:not-waivable"))
                .body("findings", contains(warnings.get(0), "f000000000000"));
    }

    @Test
    void where_the_head_signs_off_the_head_alone_decides() {
        UUID draft =
                TestTownship.idOf(
                        TestTownship.uploads(
                                county.opensRoundWithSignOff(), SampleReport.withBlanks()));

        waive(SUBMITTER, draft, blockersOf(draft))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chengbao:problem:only-signer-waives"));
        waive(SIGNER, draft, blockersOf(draft)).then().statusCode(200);
        Asking.as(SUBMITTER).post("/reports/{id}/sign-off-request", draft).then().statusCode(200);
    }

    @Test
    void elsewhere_the_drafter_does() {
        UUID draft = TestTownship.idOf(TestTownship.uploads(round(), SampleReport.withBlanks()));

        waive(SIGNER, draft, blockersOf(draft))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chengbao:problem:only-submitter-waives"));
    }

    private UUID round() {
        return county.opensRound();
    }

    private static List<String> blockersOf(UUID draft) {
        return findingsOf(draft, "BLOCKER");
    }

    private static List<String> findingsOf(UUID draft, String severity) {
        return Asking.as(SUBMITTER)
                .get("/reports/{id}/findings", draft)
                .then()
                .extract()
                .path("findAll { it.severity == '" + severity + "' }.id");
    }

    private static Response waive(String person, UUID draft, List<String> findings) {
        return Asking.as(person)
                .contentType("application/json")
                .body(Map.of("findings", findings, "reason", REASON))
                .post("/reports/{id}/waivers", draft);
    }

    private static Response unwaive(UUID draft, String finding) {
        return Asking.as(SUBMITTER).delete("/reports/{id}/waivers/{finding}", draft, finding);
    }
}
