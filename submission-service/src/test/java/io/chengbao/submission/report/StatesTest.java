package io.chengbao.submission.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.submission.Asking;
import io.chengbao.submission.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state, verb and role, as STATES.md has them: where it leads to, or how it is refused. */
@QuarkusTest
class StatesTest {

    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("submitter", "submitter-990127101");
        PEOPLE.put("signer", "signer-990127101");
        PEOPLE.put("neighbour's submitter", "submitter-990127102");
        PEOPLE.put("neighbour's signer", "signer-990127102");
        PEOPLE.put("reviewer", "reviewer-990127");
        PEOPLE.put("approver", "approver-990127");
        PEOPLE.put("county-admin", "admin-990127");
        PEOPLE.put("auditor", "auditor-990127");
        PEOPLE.put("operator", "operator");
        PEOPLE.put("nobody", null);
    }

    private static final StatesPage PUBLISHED = StatesPage.published();
    private static final StatesPage REAL = new StatesPage();

    /** Used until somebody changes them. */
    private static final Map<Situation, UUID> STANDING = new EnumMap<>(Situation.class);

    @Inject TestReports reports;
    @Inject Tables tables;

    static Stream<Arguments> everyStateVerbAndRole() {
        return Arrays.stream(Situation.values())
                .flatMap(
                        situation ->
                                Arrays.stream(Verb.values())
                                        .flatMap(
                                                verb ->
                                                        PEOPLE.keySet().stream()
                                                                .map(
                                                                        role ->
                                                                                Arguments.of(
                                                                                        situation,
                                                                                        verb,
                                                                                        role))));
    }

    @ParameterizedTest
    @MethodSource("everyStateVerbAndRole")
    void everybody_is_answered_as_the_page_says(Situation situation, Verb verb, String role) {
        UUID report = STANDING.computeIfAbsent(situation, reports::in);

        Response answer = verb.send(asking(PEOPLE.get(role)), report);

        String outcome = outcome(situation, report, answer);
        REAL.note(situation.title(), verb.word(), role, outcome);
        assertThat(outcome).isEqualTo(PUBLISHED.cell(situation.title(), verb.word(), role));
    }

    @Test
    void every_status_and_every_action_is_tried() {
        assertThat(Situation.values())
                .extracting(Situation::status)
                .contains(ReportStatus.values());
        assertThat(Verb.values()).extracting(Verb::action).contains(Action.values());
    }

    @AfterAll
    static void leaveWhatIsReallySo() {
        REAL.write("states.md");
    }

    private String outcome(Situation situation, UUID report, Response answer) {
        if (answer.statusCode() >= 300) {
            assertThat(statusOf(report)).isEqualTo(situation.status().name());
            return Integer.toString(answer.statusCode());
        }
        STANDING.remove(situation);
        return "→ " + statusOf(report);
    }

    private String statusOf(UUID report) {
        return tables.text("select status from report where id = ?", report);
    }

    private static RequestSpecification asking(String person) {
        return person == null ? Asking.asNobody() : Asking.as(person);
    }
}
