package io.chengbao.notification.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.chengbao.platform.testing.Tokens;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What people find in their inbox. */
public final class Notified {

    private Notified() {}

    /** Waits until somebody has as many notices as expected, newest first. */
    public static List<Map<String, Object>> inboxOf(String person, int expected) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> inboxOf(person), items -> items.size() >= expected);
    }

    public static List<Map<String, Object>> inboxOf(String person) {
        return inbox(person).getList("items");
    }

    private static JsonPath inbox(String person) {
        return given().auth()
                .oauth2(Tokens.of(person))
                .get("/api/v1/inbox")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
