package io.chengbao.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject DataSource database;

    @Test
    void without_a_token_the_answer_is_401_in_chinese() {
        given().get("/tallies")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:chengbao:problem:not-signed-in"))
                .body("title", equalTo("未登录"));
    }

    @Test
    void with_a_forged_token_the_answer_is_401_in_english_where_that_is_asked_for() {
        String token = Tokens.of("submitter-990127101");
        given().auth()
                .oauth2(token.substring(0, token.lastIndexOf('.') + 1) + "AAAA")
                .header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5")
                .get("/tallies")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("Content-Language", "en")
                .body("title", equalTo("Not signed in"));
    }

    @Test
    void without_the_role_the_answer_is_403_and_is_audited() throws SQLException {
        long before = refusals("operator", "403");

        given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/tallies")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:chengbao:problem:not-allowed"));

        assertThat(refusals("operator", "403")).isEqualTo(before + 1);
    }

    @Test
    void out_of_scope_looks_like_not_there_and_is_audited() throws SQLException {
        long before = refusals("submitter-990127101", "404");

        asking().get("/tallies/990127102")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:chengbao:problem:not-found"))
                .body("detail", containsString("管辖范围"));

        assertThat(refusals("submitter-990127101", "404")).isEqualTo(before + 1);
    }

    @Test
    void all_that_is_wrong_with_a_request_is_said_at_once() {
        asking().contentType("application/json")
                .body(Map.of("name", " ", "amount", 0))
                .post("/tallies")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:chengbao:problem:invalid-request"))
                .body("violations", hasSize(2))
                .body("violations.message", hasItems("不能为空"));
    }

    @Test
    void bad_json_is_the_callers_fault() {
        asking().contentType("application/json")
                .body("{")
                .post("/tallies")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void a_character_that_no_database_keeps_is_the_callers_fault() {
        asking().contentType("application/json")
                .body("{\"name\":\"a\\u0000b\",\"amount\":1}")
                .post("/tallies")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:chengbao:problem:invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%00", "%5C", "%22", "%7B%7D"})
    void a_path_that_no_address_may_have_is_not_found(String id) {
        asking().urlEncodingEnabled(false)
                .get("/tallies/" + id)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:chengbao:problem:not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", ";q=", "en;q=9"})
    void a_language_without_sense_is_answered_in_chinese(String language) {
        asking().header("Accept-Language", language)
                .get("/tallies/990127102")
                .then()
                .statusCode(404)
                .body("title", equalTo("未找到"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "/", ";"})
    void a_format_without_sense_is_the_callers_fault(String format) {
        asking().header("Accept", format)
                .get("/tallies")
                .then()
                .statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)))
                .contentType(PROBLEM);
    }

    @Test
    void a_fault_of_ours_tells_nothing_but_an_id() {
        asking().contentType("application/json")
                .body(Map.of("name", "fails", "amount", 1))
                .post("/tallies")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("errorId", notNullValue())
                .body(not(containsString("secret")));
    }

    @Test
    void pages_are_linked_until_the_last() {
        String link =
                asking().get("/tallies?limit=6")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(6))
                        .extract()
                        .header("Link");
        assertThat(link).contains("rel=\"next\"");
        String next = link.substring(link.indexOf('<') + 1, link.indexOf('>'));

        asking().get(next)
                .then()
                .statusCode(200)
                .body("items", equalTo(java.util.List.of(7, 8, 9, 10)))
                .header("Link", (String) null);
    }

    @Test
    void a_cursor_or_limit_without_sense_is_refused() {
        asking().get("/tallies?cursor=%C3%A4")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("cursor"));
        asking().get("/tallies?limit=201")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("limit"));
    }

    private static RequestSpecification asking() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of("submitter-990127101"));
    }

    private long refusals(String person, String reason) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where outcome = 'REFUSED'"
                                        + " and person = ? and reason = ?")) {
            query.setString(1, person);
            query.setString(2, reason);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
