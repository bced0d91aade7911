package io.chengbao.notification.testing;

import static io.restassured.RestAssured.given;

import io.chengbao.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A county of a test's own, so that tests can share a database: two townships, each with people.
 */
public final class County {

    private static final AtomicInteger CODES = new AtomicInteger(880_000);

    private final String code;

    public County() {
        this(Integer.toString(CODES.incrementAndGet()));
    }

    private County(String code) {
        this.code = code;
    }

    /** The sample county, of which the published examples tell. */
    public static County sample() {
        return new County("990127");
    }

    /** With everybody imported; the signer of the second township has no address. */
    public static County withPeople() {
        County county = new County();
        county.imports(county.everybody()).statusCode(200);
        return county;
    }

    public String code() {
        return code;
    }

    public String township(int number) {
        return code + (100 + number);
    }

    public String person(String role) {
        return role + "-" + code;
    }

    public String person(String role, int township) {
        return role + "-" + township(township);
    }

    public static String address(String person) {
        return person + "@example.org";
    }

    public ValidatableResponse imports(List<Map<String, Object>> people) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType(ContentType.JSON)
                .queryParam("division", code)
                .body(people)
                .put("/api/v1/people")
                .then();
    }

    public List<Map<String, Object>> everybody() {
        List<Map<String, Object>> people = new ArrayList<>();
        for (int township = 1; township <= 2; township++) {
            people.add(entry("submitter", township(township)));
            people.add(entry("signer", township(township)));
        }
        people.get(3).remove("email");
        people.add(entry("approver", code));
        people.add(entry("reviewer", code));
        return people;
    }

    public static Map<String, Object> entry(String role, String division) {
        Map<String, Object> entry = new LinkedHashMap<>();
        String person = role + "-" + division;
        entry.put("person", person);
        entry.put("name", "测试 " + person);
        entry.put("division", division);
        entry.put("roles", List.of(role));
        entry.put("email", address(person));
        return entry;
    }
}
