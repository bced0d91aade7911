package io.chengbao.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What anybody may ask of the service. */
@QuarkusTest
class OpenServiceTest {

    @Test
    void being_alive_depends_on_nobody_else() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks", equalTo(List.of()));
    }

    @Test
    void being_ready_does_not_depend_on_the_broker() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", not(hasItem("SmallRye Reactive Messaging - readiness check")));
    }

    @Test
    void every_operation_is_described() {
        Response document = given().accept("application/json").get("/q/openapi");

        Map<String, Map<String, Map<String, Object>>> paths =
                document.then().extract().path("paths");
        assertThat(paths).hasSizeGreaterThan(10);
        paths.forEach(
                (path, operations) ->
                        operations.forEach(
                                (method, operation) ->
                                        assertThat(operation)
                                                .as(method + " " + path)
                                                .containsKeys("summary", "tags")));
    }
}
