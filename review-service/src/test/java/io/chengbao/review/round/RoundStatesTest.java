package io.chengbao.review.round;

import static io.chengbao.review.testing.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.review.testing.County;
import io.chengbao.review.testing.StateTable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state of a round and of what is owed in it, every verb, every role, as in {@code
 * STATES.md}.
 */
@QuarkusTest
class RoundStatesTest {

    private static final List<String> VERBS = List.of("closure", "extensions", "nothing-to-report");

    private static final List<String> PEOPLE =
            List.of(
                    "submitter-990127101",
                    "signer-990127101",
                    "reviewer-990127",
                    "approver-990127",
                    "admin-990127",
                    "auditor-990127",
                    "operator",
                    "admin-990128");

    private static final List<String> REAL = new ArrayList<>();

    @Inject County county;
    @Inject Rounds rounds;

    static Stream<Arguments> rows() {
        return Arrays.stream(RoundState.values())
                .flatMap(
                        round ->
                                Arrays.stream(ObligationState.values())
                                        .flatMap(
                                                owed ->
                                                        VERBS.stream()
                                                                .map(
                                                                        verb ->
                                                                                Arguments.of(
                                                                                        round, owed,
                                                                                        verb))));
    }

    @ParameterizedTest(name = "{2} when {0} and {1}")
    @MethodSource("rows")
    void a_verb_leads_where_the_table_says_for_every_role(
            RoundState state, ObligationState owed, String verb) {
        UUID round = fixture(state, owed);
        Stream<String> outcomes = PEOPLE.stream().map(who -> outcome(round, verb, who));

        String row =
                StateTable.row(Stream.concat(Stream.of(state.name(), owed.name(), verb), outcomes));

        REAL.add(row);
        assertThat(StateTable.rows("Round")).contains(row);
    }

    @AfterAll
    static void leaveWhatIsReallySo() {
        StateTable.write("Round", REAL);
    }

    @Test
    void the_table_has_no_other_rows() {
        assertThat(StateTable.rows("Round")).hasSize((int) rows().count());
    }

    /** Only one column is ever accepted, and nobody behind it needs the state as it was. */
    private String outcome(UUID round, String verb, String person) {
        Response answer = as(person).body(body()).post("/api/v1/rounds/" + round + "/" + verb);
        return answer.statusCode() == 200
                ? "✓ " + answer.path("state")
                : StateTable.refusal(answer);
    }

    private static String body() {
        return """
        {"township": "990127101", "reason": "防汛", "dueAt": "%s"}"""
                .formatted(Instant.now().plus(30, ChronoUnit.DAYS));
    }

    private UUID fixture(RoundState state, ObligationState owed) {
        UUID round = county.openRound();
        QuarkusTransaction.requiringNew()
                .run(() -> bring(rounds.obligation(round, "990127101"), owed));
        if (state == RoundState.CLOSED) {
            as("admin-990127").post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
        }
        return round;
    }

    private static void bring(Obligation owed, ObligationState state) {
        UUID report = UUID.randomUUID();
        switch (state) {
            case NOT_STARTED -> {}
            case DRAFTING -> owed.draft(report);
            case HANDED_IN -> owed.handIn(report, Instant.now());
            case WITHDRAWN -> {
                owed.handIn(report, Instant.now());
                owed.withdraw(false);
            }
            case NOTHING_TO_REPORT -> owed.declareNothing();
        }
    }
}
