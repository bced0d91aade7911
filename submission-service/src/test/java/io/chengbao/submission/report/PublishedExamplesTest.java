package io.chengbao.submission.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chengbao.platform.testing.Contract;
import io.chengbao.submission.Asking;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What review-service publishes as examples is understood here. */
@QuarkusTest
class PublishedExamplesTest {

    private static final String ADMIN = "admin-990127";

    @Inject TestCounty county;
    @Inject ObjectMapper json;

    @Test
    void a_round_is_opened_and_closed() throws IOException {
        UUID round = UUID.fromString(example("RoundOpened").get("round").asText());

        county.tell(round, 1, "RoundOpened", example("RoundOpened"));
        county.tell(round, 2, "RoundClosed", example("RoundClosed"));
        await().until(() -> stateOf(round).equals("CLOSED"));

        Asking.as(ADMIN)
                .get("/rounds/{id}", round)
                .then()
                .body("title", equalTo("2026年度工作总结"))
                .body("requiredParts.code", contains("REVIEW", "NEXT_STEPS"))
                .body("requiredParts[1].headings", contains("下步打算", "下步工作"))
                .body("townships.division", hasItem("990127101"));
    }

    @Test
    void a_report_is_taken_up_and_approved() throws IOException {
        UUID report = TestTownship.hasSubmittedIn(county.opensRound());

        county.tell(
                report, 1, "ReviewStarted", example("ReviewStarted").put("reportId", report + ""));
        await().until(() -> TestTownship.statusOf(report).equals("IN_REVIEW"));
        county.tell(
                report,
                2,
                "ReportApproved",
                example("ReportApproved").put("reportId", report + ""));
        await().until(() -> TestTownship.statusOf(report).equals("APPROVED"));
    }

    @Test
    void a_township_has_longer_and_another_has_nothing_to_report() throws IOException {
        UUID round = county.opensRound();
        String id = round.toString();

        county.tell(round, 2, "RoundExtended", example("RoundExtended").put("round", id));
        county.tell(round, 3, "NothingToReport", example("NothingToReport").put("round", id));
        await().until(() -> isExcused(round, "990127102"));

        Asking.as("submitter-990127101")
                .get("/rounds/{id}", round)
                .then()
                .body("dueAt", equalTo(example("RoundExtended").get("dueAt").asText()))
                .body("nothingToReport", nullValue());
        Asking.as("submitter-990127102")
                .get("/rounds/{id}", round)
                .then()
                .body("dueAt", not(equalTo(example("RoundExtended").get("dueAt").asText())))
                .body(
                        "nothingToReport.reason",
                        equalTo(example("NothingToReport").get("reason").asText()));
    }

    @Test
    void a_report_that_comes_all_the_same_is_one() throws IOException {
        UUID round = county.opensRound();
        county.tell(
                round,
                2,
                "NothingToReport",
                example("NothingToReport").put("round", round + "").put("township", "990127101"));
        await().until(() -> isExcused(round, "990127101"));

        TestTownship.hasSubmittedIn(round);

        assertThat(isExcused(round, "990127101")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ReportReturned,    RETURNED,  县里退回修改",
        "WithdrawalGranted, DRAFT,     县里同意撤回，材料恢复为草稿",
        "WithdrawalRefused, IN_REVIEW, 未能撤回：县里已作出审核意见"
    })
    void what_the_county_answers_is_mirrored(String event, String status, String history)
            throws IOException {
        UUID report = TestTownship.hasSubmittedIn(county.opensRound());
        county.tell(
                report, 1, "ReviewStarted", example("ReviewStarted").put("reportId", report + ""));

        county.tell(report, 2, event, example(event).put("reportId", report + ""));

        await().until(() -> lastOf(report).equals(history));
        assertThat(TestTownship.statusOf(report)).isEqualTo(status);
    }

    @Test
    void an_approved_report_is_reopened() throws IOException {
        UUID report = TestTownship.hasSubmittedIn(county.opensRound());
        long sequence = 0;
        for (String event : List.of("ReviewStarted", "ReportApproved", "ReviewReopened")) {
            county.tell(report, ++sequence, event, example(event).put("reportId", report + ""));
        }

        await().until(() -> TestTownship.statusOf(report).equals("RETURNED"));
    }

    @Test
    void what_the_county_set_stands_beside_what_the_report_says() throws IOException {
        UUID round = county.opensRound();
        UUID report = TestTownship.hasSubmittedIn(round);

        county.tell(round, 2, "TargetsSet", example("TargetsSet").put("round", round + ""));

        await().until(() -> !targetsOf(report).isEmpty());
        Asking.as("reviewer-990127")
                .get("/reports/{id}/indicators", report)
                .then()
                .body("targets.indicator", contains("一般公共预算收入", "粮食总产量"))
                .body("targets[0].unit", equalTo("万元"))
                .body("targets[0].target", equalTo(5000))
                .body("targets[0].verified", equalTo(5120))
                .body("targets[1].verified", nullValue());
    }

    @Test
    void later_targets_take_the_place_of_those_before() throws IOException {
        UUID round = county.opensRound();
        UUID report = TestTownship.hasSubmittedIn(round);
        ObjectNode none = example("TargetsSet").put("round", round + "");
        none.withArray("targets").removeAll();
        county.tell(round, 2, "TargetsSet", example("TargetsSet").put("round", round + ""));
        await().until(() -> !targetsOf(report).isEmpty());

        county.tell(round, 3, "TargetsSet", none);

        await().until(() -> targetsOf(report).isEmpty());
    }

    private static List<Object> targetsOf(UUID report) {
        return Asking.as(TestTownship.SUBMITTER)
                .get("/reports/{id}/indicators", report)
                .then()
                .extract()
                .path("targets");
    }

    private static String lastOf(UUID report) {
        return Asking.as(TestTownship.SUBMITTER)
                .get("/reports/{id}/history", report)
                .then()
                .extract()
                .path("[-1].text");
    }

    private static boolean isExcused(UUID round, String township) {
        return Asking.as("submitter-" + township)
                        .get("/rounds/{id}", round)
                        .then()
                        .extract()
                        .path("nothingToReport")
                != null;
    }

    private ObjectNode example(String event) throws IOException {
        return (ObjectNode) json.readTree(Contract.of(event).example());
    }

    private static String stateOf(UUID round) {
        return String.valueOf(
                Asking.as(ADMIN).get("/rounds/{id}", round).then().extract().<String>path("state"));
    }
}
