package io.chengbao.submission.report;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chengbao.platform.testing.Contract;
import io.chengbao.submission.Asking;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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

    private ObjectNode example(String event) throws IOException {
        return (ObjectNode) json.readTree(Contract.of(event).example());
    }

    private static String stateOf(UUID round) {
        return String.valueOf(
                Asking.as(ADMIN).get("/rounds/{id}", round).then().extract().<String>path("state"));
    }
}
