package io.chengbao.platform.caller;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnderstoodTokensTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\nb"})
    void a_token_that_names_nobody_lets_nobody_in(String person) {
        refused(valid().subject(person));
    }

    @Test
    void a_token_without_a_person_lets_nobody_in() {
        refused(valid().remove("sub"));
    }

    static List<Object> otherShapes() {
        return List.of(990127, List.of("990127"), Map.of("code", "990127"), "99 01", "99\u0000");
    }

    @ParameterizedTest
    @MethodSource("otherShapes")
    void a_token_whose_division_is_no_code_lets_nobody_in(Object division) {
        refused(valid().claim("division", division));
    }

    @Test
    void a_token_whose_unit_is_no_text_lets_nobody_in() {
        refused(valid().claim("unit", 3));
    }

    private static JwtClaimsBuilder valid() {
        return Tokens.claims("submitter-990127101");
    }

    private static void refused(JwtClaimsBuilder claims) {
        given().auth()
                .oauth2(claims.sign())
                .get("/tallies")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:chengbao:problem:not-signed-in"));
    }
}
