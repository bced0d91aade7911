package io.chengbao.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class AccessTest {

    private static final String INBOX = "/api/v1/inbox";

    static Stream<String> badTokens() {
        return Stream.of(
                "",
                "nonsense",
                Tokens.claims("operator").issuer("somebody").sign(),
                Tokens.claims("operator").audience("something").sign(),
                Tokens.claims("operator")
                        .expiresAt(Instant.now().minus(Duration.ofHours(1)))
                        .sign(),
                Tokens.claims("operator").signWithSecret("0123456789abcdef0123456789abcdef"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void nobody_comes_in_without_a_valid_token(String token) {
        for (String path : List.of(INBOX, "/api/v1/notices")) {
            given().header("Authorization", "Bearer " + token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "submitter-990127101, 200, 403, 403",
        "signer-990127101,    200, 403, 403",
        "reviewer-990127,     200, 403, 403",
        "approver-990127,     200, 403, 403",
        "admin-990127,        200, 403, 403",
        "auditor-990127,      200, 403, 403",
        "operator,            200, 200, 200"
    })
    void only_operators_see_the_log_and_import_people(
            String person, int inbox, int notices, int people) {
        String token = Tokens.of(person);

        assertThat(given().auth().oauth2(token).get(INBOX).statusCode()).isEqualTo(inbox);
        assertThat(given().auth().oauth2(token).get("/api/v1/notices").statusCode())
                .isEqualTo(notices);
        assertThat(
                        given().auth()
                                .oauth2(token)
                                .contentType(ContentType.JSON)
                                .body("[]")
                                .put("/api/v1/people?division=889999")
                                .statusCode())
                .isEqualTo(people);
    }
}
