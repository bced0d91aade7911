package io.chengbao.review.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.testing.Tokens;
import io.chengbao.review.testing.County;
import io.chengbao.review.testing.StateTable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every verb by every role, through the API, as {@code STATES.md} says. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewStatesTest {

    private static final List<String> REAL = new ArrayList<>();

    @Inject County county;
    @Inject SubmissionEvents events;

    private final Map<State, Fixture> fixtures = new EnumMap<>(State.class);
    private UUID round;

    static Stream<Arguments> rows() {
        return Arrays.stream(State.values())
                .flatMap(
                        state ->
                                Arrays.stream(Action.values())
                                        .map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("rows")
    void a_verb_leads_where_the_table_says_for_every_role(State state, Action verb) {
        Stream<String> outcomes = Arrays.stream(Who.values()).map(who -> outcome(state, verb, who));

        String row = StateTable.row(Stream.concat(Stream.of(state.text(), verb.word()), outcomes));

        REAL.add(row);
        assertThat(StateTable.rows("Review")).contains(row);
    }

    @AfterAll
    static void leaveWhatIsReallySo() {
        StateTable.write("Review", REAL);
    }

    @Test
    void the_table_has_no_other_rows() {
        assertThat(StateTable.rows("Review")).hasSize((int) rows().count());
    }

    private String outcome(State state, Action verb, Who who) {
        Fixture fixture = fixtures.computeIfAbsent(state, this::fixture);
        Response answer = call(verb, who, fixture);
        String now = stateOf(fixture.report);
        if (answer.statusCode() < 300) {
            fixtures.remove(state);
            return "✓ " + now;
        }
        assertThat(now).isEqualTo(state.text());
        return StateTable.refusal(answer);
    }

    private Response call(Action verb, Who who, Fixture fixture) {
        String review = "/api/v1/reviews/" + fixture.report;
        var request = given().auth().oauth2(who.token()).contentType(ContentType.JSON);
        return switch (verb) {
            case CLAIM -> request.post(review + "/claim");
            case APPROVE ->
                    request.body(County.RETURN.replace("RETURN", "APPROVE"))
                            .post(review + "/decisions");
            case RETURN -> request.body(County.RETURN).post(review + "/decisions");
            case UNDO -> request.delete(review + "/decisions/" + fixture.decision);
            case COMMENT ->
                    request.body("{\"kind\": \"SUGGESTION\", \"text\": \"请补充\"}")
                            .post(review + "/comments");
            case RESOLVE -> request.post(review + "/comments/" + fixture.comment + "/resolution");
            case REOPEN -> request.body("{\"reason\": \"有误\"}").post(review + "/reopening");
        };
    }

    private String stateOf(UUID report) {
        JsonPath review = county.review(report).jsonPath();
        return review.get("pendingDecision") == null
                ? review.getString("status")
                : State.PENDING.text();
    }

    private Fixture fixture(State state) {
        round = round == null ? county.openRound() : round;
        UUID report = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> events.reportSubmitted(SampleReviews.submitted(report, round)));
        String comment = county.comment("approver-990127", report, "SUGGESTION").path("id");
        String decision = UUID.randomUUID().toString();
        if (state != State.WAITING) {
            county.claim("approver-990127", report).then().statusCode(200);
        }
        switch (state) {
            case PENDING ->
                    decision =
                            county.decide(
                                            "approver-990127",
                                            report,
                                            County.RETURN.replace(
                                                    "true}",
                                                    "true, \"effectiveAfter\": \"PT10M\"}"))
                                    .path("pendingDecision.id");
            case WITH_TOWNSHIP ->
                    county.decide("approver-990127", report, County.RETURN).then().statusCode(200);
            case APPROVED -> {
                county.approve("approver-990127", report, 1).then().statusCode(200);
                comment = county.comment("approver-990127", report, "SUGGESTION").path("id");
            }
            case WITHDRAWN ->
                    QuarkusTransaction.requiringNew()
                            .run(
                                    () ->
                                            events.withdrawalRequested(
                                                    SampleReviews.withdrawal(report, round)));
            default -> {}
        }
        return new Fixture(report, comment, decision);
    }

    private record Fixture(UUID report, String comment, String decision) {}

    enum State {
        WAITING,
        IN_REVIEW,
        PENDING,
        WITH_TOWNSHIP,
        APPROVED,
        WITHDRAWN;

        String text() {
            return this == PENDING ? "IN_REVIEW, decision pending" : name();
        }
    }

    enum Who {
        SUBMITTER("submitter-990127101"),
        SIGNER("signer-990127101"),
        REVIEWER("reviewer-990127"),
        CLAIMANT("approver-990127"),
        ANOTHER_APPROVER("approver2-990127"),
        COUNTY_ADMIN("admin-990127"),
        AUDITOR("auditor-990127"),
        OPERATOR("operator"),
        WHO_SUBMITTED("approver-990127"),
        ANOTHER_COUNTY("approver-990128");

        private final String person;

        Who(String person) {
            this.person = person;
        }

        /** Whoever submitted it, and has come to the county since. */
        String token() {
            return this == WHO_SUBMITTED
                    ? Tokens.claims(person)
                            .subject("submitter-990127101")
                            .groups(Set.of("approver", "reviewer"))
                            .sign()
                    : Tokens.of(person);
        }
    }
}
