package io.chengbao.review;

import static io.chengbao.review.testing.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.testing.LogLines;
import io.chengbao.review.testing.County;
import io.chengbao.review.testing.SubmissionTopic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogTest {

    /** Of the report, of what the county says of it, and of who says so. */
    private static final List<String> SECRETS =
            List.of(
                    "清水镇",
                    "水渠",
                    "请写明单位",
                    "数据不全",
                    "有误",
                    "approver-990127",
                    "submitter-990127101",
                    "eyJ");

    @Inject County county;
    @Inject SubmissionTopic topic;

    @Test
    void no_line_holds_what_a_report_or_a_comment_says_or_whose_it_is() {
        UUID poisoned = UUID.randomUUID();
        List<String> lines = LogLines.during(() -> reviewWithEveryMishap(poisoned));

        // Or nothing would be shown.
        assertThat(lines).anyMatch(line -> line.contains("kept as a dead letter"));
        assertThat(lines).anyMatch(line -> line.endsWith("subject=" + poisoned));
        for (String secret : SECRETS) {
            assertThat(lines).noneMatch(line -> line.contains(secret));
        }
    }

    private void reviewWithEveryMishap(UUID poisoned) {
        UUID report = county.claimedReport(county.openRound());
        RestAssured.given().get("/api/v1/reviews");
        county.comment("approver-990127", report, "SUGGESTION");
        county.comment("approver-990127", report, "NO_SUCH_KIND");
        county.claim("reviewer-990127", report);
        county.decide("approver-990127", report, County.RETURN);
        county.decide("approver-990127", report, County.RETURN);
        county.claim("approver-990128", report);
        as("approver-990127").body("{\"reason\": \"有误\"}").post("/api/v1/reviews/x/reopening");
        topic.send("ReportSubmitted", poisoned, 1, "{\"title\": \"清水镇工作总结\", \"township\"");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> letterOf(poisoned));
    }

    private static boolean letterOf(UUID subject) {
        return as("operator")
                .get("/api/v1/dead-letters?limit=200")
                .asString()
                .contains(subject.toString());
    }
}
