package io.chengbao.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.chengbao.notification.testing.County;
import io.chengbao.notification.testing.Notified;
import io.chengbao.notification.testing.OtherServices;
import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    @Inject OtherServices others;
    @Inject DataSource database;

    private County county;
    private String submitter;

    @BeforeEach
    void importPeople() {
        county = County.withPeople();
        submitter = county.person("submitter", 1);
    }

    @Test
    void the_newest_comes_first_and_pages_lead_to_the_rest() {
        others.openRound(county, "第一个任务");
        Notified.inboxOf(submitter, 1);
        others.openRound(county, "第二个任务");
        Notified.inboxOf(submitter, 2);

        Response first = as(submitter).get("/api/v1/inbox?limit=1");

        assertThat(first.path("items.title").toString()).contains("第二个任务");
        assertThat(first.header("Link")).contains("rel=\"next\"");

        Response second =
                as(submitter).get("/api/v1/inbox?limit=1&cursor=" + first.<String>path("next"));

        assertThat(second.path("items.title").toString()).contains("第一个任务");
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void a_notice_is_read_once_however_often_it_is_marked() {
        String id = onlyNotice();

        String readAt = as(submitter).post("/api/v1/inbox/" + id + "/read").path("readAt");
        as(submitter)
                .post("/api/v1/inbox/" + id + "/read")
                .then()
                .statusCode(200)
                .body("readAt", equalTo(readAt))
                .body("availableActions", empty());
    }

    @Test
    void what_is_read_is_no_longer_among_the_unread() {
        String id = onlyNotice();
        as(submitter)
                .get("/api/v1/inbox?unread=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].readAt", nullValue())
                .body("items[0].availableActions", equalTo(List.of("read")));

        as(submitter).post("/api/v1/inbox/" + id + "/read");

        as(submitter).get("/api/v1/inbox?unread=true").then().body("items", empty());
        as(submitter).get("/api/v1/inbox").then().body("items", hasSize(1));
    }

    @Test
    void a_notice_of_somebody_else_is_not_there_and_the_try_is_noted() throws SQLException {
        String notice = "/api/v1/inbox/" + onlyNotice() + "/read";
        List<String> strangers =
                List.of(
                        county.person("signer", 1),
                        county.person("submitter", 2),
                        county.person("approver"),
                        County.withPeople().person("submitter", 1));

        for (String stranger : strangers) {
            as(stranger)
                    .post(notice)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:chengbao:problem:not-found"));
            assertThat(refusals(stranger, notice)).as(stranger).isOne();
        }

        as(submitter).post("/api/v1/inbox/" + UUID.randomUUID() + "/read").then().statusCode(404);
        as(submitter).post("/api/v1/inbox/nonsense/read").then().statusCode(404);
        as(submitter).get("/api/v1/inbox?unread=true").then().body("items", hasSize(1));
    }

    @Test
    void what_is_put_into_an_inbox_is_counted() {
        double before = counted();

        onlyNotice();

        assertThat(counted()).isGreaterThan(before);
    }

    private static double counted() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("chengbao_notices_total{"))
                .filter(line -> line.contains("channel=\"inbox\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf('}') + 1)))
                .sum();
    }

    private int refusals(String person, String path) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                """
                                select count(*) from audit_entry
                                where person = ? and target = ? and reason = '404'""")) {
            query.setString(1, person);
            query.setString(2, path);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void notices_are_told_in_english_to_who_asks_for_it() {
        onlyNotice();

        as(submitter)
                .header("Accept-Language", "en")
                .get("/api/v1/inbox")
                .then()
                .body(
                        "items[0].title",
                        equalTo(
                                "New round \"2026年度工作总结\": 柳溪镇, please hand in by 2027-01-10 18:00"));
    }

    @Test
    void a_cursor_that_was_never_given_is_refused() {
        as(submitter).get("/api/v1/inbox?cursor=nonsense").then().statusCode(400);
    }

    private String onlyNotice() {
        others.openRound(county, "2026年度工作总结");
        return Notified.inboxOf(submitter, 1).get(0).get("id").toString();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person));
    }
}
