package io.chengbao.review.review;

import static io.chengbao.review.testing.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.chengbao.review.testing.County;
import io.chengbao.review.testing.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

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
                .body("availableActions", contains("claim"));
    }

    @Test
    void an_approver_claims_and_approves_and_both_become_events() {
        UUID report = county.submittedReport(county.openRound());

        county.claim("approver-990127", report)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("claimedBy", equalTo("approver-990127"))
                .body("availableActions", contains("approve"));
        county.approve("approver-990127", report, 1)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("availableActions", empty());

        assertThat(published.await(report, 2))
                .extracting(PublishedEvents.Published::type)
                .containsExactly("ReviewStarted", "ReportApproved");
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
}
