package io.chengbao.submission.report;

import static io.chengbao.submission.report.ReportFixtures.NOW;
import static io.chengbao.submission.report.ReportFixtures.clean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.chengbao.platform.caller.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state and verb, and who is offered it. */
class ReportStatesTest {

    private static final List<String> ROLES =
            List.of(
                    "submitter",
                    "signer",
                    "reviewer",
                    "approver",
                    "county-admin",
                    "auditor",
                    "operator");

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     REPLACE, possible",
        "DRAFT,     SUBMIT,  possible",
        "SUBMITTED, REPLACE, refused",
        "SUBMITTED, SUBMIT,  refused",
        "IN_REVIEW, REPLACE, refused",
        "IN_REVIEW, SUBMIT,  refused",
        "APPROVED,  REPLACE, refused",
        "APPROVED,  SUBMIT,  refused",
    })
    void a_verb_is_possible_just_where_it_is_offered_to_the_submitter_alone(
            ReportStatus state, Action verb, String expected) {
        Report report = ReportFixtures.in(state);
        boolean possible = expected.equals("possible");

        for (String role : ROLES) {
            Caller caller = ReportFixtures.caller(role, ReportFixtures.TOWNSHIP);
            assertThat(report.availableActions(caller).contains(verb))
                    .as(role)
                    .isEqualTo(possible && role.equals("submitter"));
        }
        StateForbids refused =
                catchThrowableOfType(StateForbids.class, () -> perform(verb, report));
        assertThat(refused == null).isEqualTo(possible);
        if (!possible) {
            assertThat(report.status()).isEqualTo(state);
            assertThat(refused.getParameters())
                    .containsAllEntriesOf(
                            Map.of("state", state.name(), "availableActions", List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportStatus.class)
    void nothing_is_offered_to_another_township(ReportStatus state) {
        Caller neighbour = ReportFixtures.caller("submitter", "990127102");

        assertThat(ReportFixtures.in(state).availableActions(neighbour)).isEmpty();
    }

    private static void perform(Action verb, Report report) {
        switch (verb) {
            case REPLACE -> report.replace(clean(), ReportFixtures.submitter(), NOW);
            case SUBMIT -> report.submit(ReportFixtures.submitter(), 43, NOW);
        }
    }
}
