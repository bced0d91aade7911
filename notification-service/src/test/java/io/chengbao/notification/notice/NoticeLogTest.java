package io.chengbao.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.chengbao.notification.testing.County;
import io.chengbao.notification.testing.Notified;
import io.chengbao.notification.testing.OtherServices;
import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeLogTest {

    @Inject OtherServices others;

    private County county;

    @BeforeEach
    void importPeople() {
        county = County.withPeople();
    }

    @Test
    void an_operator_sees_what_was_sent_in_their_scope_and_nothing_else() {
        County neighbour = County.withPeople();
        tellOf(neighbour);
        tellOf(county);

        List<String> people = log("").path("items.person");

        // Four people, three of them with an address.
        assertThat(people).hasSize(7).allMatch(person -> person.contains(county.code()));
    }

    @Test
    void the_log_leads_from_page_to_page() {
        tellOf(county);

        Response first = log("?limit=4");
        Response second = log("?limit=4&cursor=" + first.path("next"));

        assertThat(first.<List<String>>path("items.id"))
                .hasSize(4)
                .doesNotContainAnyElementsOf(second.path("items.id"));
        assertThat(second.<List<String>>path("items.id")).hasSize(3);
    }

    @Test
    void the_log_can_be_asked_for_one_state() {
        tellOf(county);

        assertThat(log("?state=GIVEN_UP").<List<String>>path("items.id")).isEmpty();
        assertThat(log("?state=SENT").<List<String>>path("items.state"))
                .hasSizeGreaterThanOrEqualTo(4)
                .containsOnly("SENT");
    }

    @Test
    void a_state_that_does_not_exist_is_refused() {
        log("?state=LOST").then().statusCode(400).body("parameter", equalTo("state"));
    }

    private void tellOf(County told) {
        others.openRound(told, "2026年度工作总结");
        Notified.inboxOf(told.person("signer", 2), 1);
        Notified.inboxOf(told.person("submitter", 1), 1);
    }

    private Response log(String query) {
        return given().auth()
                .oauth2(Tokens.of("operator-" + county.code()))
                .get("/api/v1/notices" + query);
    }
}
