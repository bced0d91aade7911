package io.chengbao.platform.trace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.chengbao.platform.testing.LogLines;
import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_fault_is_answered_with_the_callers_trace_under_which_the_log_has_the_rest() {
        List<String> lines =
                LogLines.during(
                        () ->
                                fail("00-" + ID + "-00f067aa0ba902b7-01")
                                        .body("errorId", equalTo(ID)));

        assertThat(lines)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("request failed")
                                        .contains("trace=" + ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"})
    void a_traceparent_without_sense_is_replaced(String traceparent) {
        fail(traceparent)
                .body("errorId", matchesPattern("[0-9a-f]{32}"))
                .body("errorId", not("0".repeat(32)));
    }

    @Test
    void the_subject_is_the_first_id_of_a_path() {
        String id = "0199d6a2-7e5f-7c31-8a4e-2f1b6c9d0e35";

        assertThat(Subject.of("/api/v1/reports/" + id + "/content")).contains(id);
        assertThat(Subject.of("/api/v1/reports/" + id)).contains(id);
        assertThat(Subject.of("/api/v1/reports")).isEmpty();
    }

    @Test
    void work_without_a_request_has_its_trace_while_it_lasts() {
        new Trace(ID).during("some-id", () -> assertThat(Trace.current()).contains(new Trace(ID)));

        assertThat(Trace.current()).isEmpty();
    }

    private static ValidatableResponse fail(String traceparent) {
        return given().auth()
                .oauth2(Tokens.of("submitter-990127101"))
                .contentType("application/json")
                .header("traceparent", traceparent)
                .body(Map.of("name", "fails", "amount", 1))
                .post("/tallies")
                .then()
                .statusCode(500);
    }
}
