package io.chengbao.notification.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.chengbao.notification.testing.County;
import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeopleImportTest {

    private final County county = new County();

    @Test
    void a_first_import_counts_everybody_as_changed() {
        county.imports(county.everybody()).statusCode(200).body(equalTo(answer(6, 6, 0)));
    }

    @Test
    void the_same_import_again_changes_nobody() {
        county.imports(county.everybody());

        county.imports(county.everybody()).statusCode(200).body(equalTo(answer(6, 0, 0)));
    }

    @Test
    void an_import_of_a_county_removes_people_of_its_townships_who_are_no_longer_listed() {
        county.imports(county.everybody());
        List<Map<String, Object>> fewer = county.everybody();
        fewer.remove(0);

        county.imports(fewer).statusCode(200).body(equalTo(answer(5, 0, 1)));
    }

    @Test
    void an_import_of_a_township_leaves_the_others_alone() {
        county.imports(county.everybody());

        importInto(county.township(1), "[]").statusCode(200).body(equalTo(answer(0, 0, 2)));

        county.imports(county.everybody()).body(equalTo(answer(6, 2, 0)));
    }

    @Test
    void all_faults_are_listed_at_once_and_nobody_is_changed() {
        County neighbour = County.withPeople();
        List<Map<String, Object>> people = county.everybody();
        people.get(0).put("email", "nonsense");
        people.get(1).put("division", "77");
        people.add(people.get(2));
        people.add(County.entry("approver", neighbour.code()));
        people.get(7).put("division", county.code());

        county.imports(people)
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:people-not-importable"))
                .body("title", equalTo("人员名单有误，未导入"))
                .body(
                        "faults.fault",
                        containsInAnyOrder(
                                "EMAIL_INVALID",
                                "DIVISION_OUTSIDE",
                                "PERSON_TWICE",
                                "PERSON_TWICE",
                                "PERSON_ELSEWHERE"))
                .body("faults.line", containsInAnyOrder(1, 2, 3, 7, 8));

        county.imports(county.everybody()).body(equalTo(answer(6, 6, 0)));
    }

    @Test
    void faults_are_told_in_english_to_who_asks_for_it() {
        Map<String, Object> entry = County.entry("signer", county.township(1));
        entry.put("email", "nonsense");

        given().auth()
                .oauth2(Tokens.of("operator"))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(List.of(entry))
                .put("/api/v1/people?division=" + county.code())
                .then()
                .statusCode(422)
                .body("faults", hasSize(1))
                .body("faults[0].message", startsWith("the e-mail address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "99\u0000", "%", "990127 "})
    void a_division_that_is_none_is_refused(String division) {
        importInto(division, "[]").statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[null]", "{}", "[1]", "[{\"roles\":\"x\"}]", "[", "no"})
    void a_body_that_is_no_list_of_people_is_refused(String body) {
        importInto(county.code(), body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void an_operator_of_a_county_does_not_reach_another() {
        String elsewhere = new County().code();

        int status =
                given().auth()
                        .oauth2(
                                Tokens.claims("operator-" + county.code())
                                        .claim("division", county.code())
                                        .sign())
                        .contentType(ContentType.JSON)
                        .body("[]")
                        .put("/api/v1/people?division=" + elsewhere)
                        .statusCode();

        assertThat(status).isEqualTo(404);
    }

    private static ValidatableResponse importInto(String division, String people) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType(ContentType.JSON)
                .queryParam("division", division)
                .body(people)
                .put("/api/v1/people")
                .then();
    }

    private static String answer(int imported, int changed, int removed) {
        return "{\"imported\":%d,\"changed\":%d,\"removed\":%d}"
                .formatted(imported, changed, removed);
    }
}
