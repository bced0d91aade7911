package io.chengbao.submission.report;

import static io.chengbao.submission.report.ReportFixtures.submitter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each event of the county's side leads to in every state, as STATES.md has it. */
class MirroredEventsTest {

    private static final String TABLE = "What the county's events lead to";

    private static final Map<String, Consumer<Report>> EVENTS = new LinkedHashMap<>();

    static {
        EVENTS.put("ReviewStarted", report -> report.apply(ReportFixtures.started(report)));
        EVENTS.put(
                "ReportReturned", report -> report.apply(ReportFixtures.returned(report, false)));
        EVENTS.put("ReportApproved", report -> report.apply(ReportFixtures.approved(report)));
        EVENTS.put("ReviewReopened", report -> report.apply(ReportFixtures.reopened(report)));
        EVENTS.put(
                "WithdrawalGranted",
                report -> report.apply(ReportFixtures.withdrawalGranted(report)));
        EVENTS.put(
                "WithdrawalRefused",
                report -> report.apply(ReportFixtures.withdrawalRefused(report)));
    }

    private static final StatesPage PUBLISHED = StatesPage.published();
    private static final StatesPage REAL = new StatesPage();

    static Stream<Arguments> everyEventAndState() {
        return EVENTS.keySet().stream()
                .flatMap(
                        event ->
                                Arrays.stream(ReportStatus.values())
                                        .map(status -> Arguments.of(event, status)));
    }

    @ParameterizedTest
    @MethodSource("everyEventAndState")
    void an_event_leads_to_what_the_page_says(String event, ReportStatus status) {
        Report report = ReportFixtures.in(status);

        String outcome = outcome(report, EVENTS.get(event));

        REAL.note(TABLE, event, "`" + status + "`", outcome);
        assertThat(outcome).isEqualTo(PUBLISHED.cell(TABLE, event, "`" + status + "`"));
    }

    @Test
    void an_event_about_another_revision_is_a_fault() {
        Report report = ReportFixtures.in(ReportStatus.SUBMITTED);
        ReviewStarted ofFirst = ReportFixtures.started(report);
        report.apply(ofFirst);
        report.apply(ReportFixtures.returned(report, false));
        report.submit(submitter(), 43, ReportFixtures.NOW);

        assertThat(outcome(report, other -> other.apply(ofFirst))).isEqualTo("fault");
    }

    @Test
    void a_withdrawal_is_undecided_until_its_answer_or_a_decision() {
        Report refused = ReportFixtures.in(ReportStatus.IN_REVIEW);
        Report decided = ReportFixtures.in(ReportStatus.IN_REVIEW);
        refused.withdraw(null, submitter(), ReportFixtures.NOW);
        decided.withdraw(null, submitter(), ReportFixtures.NOW);

        refused.apply(ReportFixtures.withdrawalRefused(refused));
        decided.apply(ReportFixtures.returned(decided, false));

        assertThat(refused.isWithdrawalRequested()).isFalse();
        assertThat(decided.isWithdrawalRequested()).isFalse();
    }

    @AfterAll
    static void leaveWhatIsReallySo() {
        REAL.write("states-of-events.md");
    }

    private static String outcome(Report report, Consumer<Report> event) {
        ReportStatus before = report.status();
        try {
            event.accept(report);
            return before == report.status() ? "stays" : "→ " + report.status();
        } catch (IllegalStateException fault) {
            assertThat(report.status()).isEqualTo(before);
            return "fault";
        }
    }
}
