package io.chengbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.testing.LogLines;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogTest {

    /** Of the reports, of their files, and of who writes them. */
    private static final List<String> SECRETS =
            List.of(
                    "青禾镇",
                    "高标准农田",
                    "人居环境",
                    "完成投资",
                    "涉密",
                    SampleReport.NAME,
                    TestTownship.SUBMITTER,
                    "eyJ");

    @Inject TestCounty county;

    @Test
    void no_line_holds_what_a_report_says_or_who_wrote_it() {
        List<String> lines = LogLines.during(this::handInWithEveryMishap);

        // Or nothing would be shown.
        assertThat(lines).anyMatch(line -> line.contains("refused without a valid token"));
        for (String secret : SECRETS) {
            assertThat(lines).noneMatch(line -> line.contains(secret));
        }
    }

    private void handInWithEveryMishap() {
        UUID round = county.opensRound();
        Asking.asNobody().get("/rounds");
        TestTownship.uploads(round, SampleReport.classified());
        TestTownship.uploads(round, new byte[] {'P', 'K', 3, 4});
        TestTownship.handsIn(round, SampleReport.withBlanks());
        type(round, "青禾镇\u0000", "完成投资");
        type(round, "青禾镇".repeat(2_000), "完成投资");
        UUID report = TestTownship.hasSubmittedIn(round);
        TestTownship.handsIn(round, SampleReport.revised());
        Asking.as(TestTownship.NEIGHBOUR).get("/reports/{id}", report);
    }

    private static void type(UUID round, String title, String text) {
        Asking.as(TestTownship.SUBMITTER)
                .contentType("application/json")
                .body(Map.of("round", round, "title", title, "text", text))
                .post("/reports");
    }
}
