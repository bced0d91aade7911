package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.NEIGHBOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Out of scope is as good as not there. */
@QuarkusTest
class ScopeTest {

    private static final String COUNTY = "reviewer-990127";
    private static final String OTHER_COUNTY = "reviewer-990128";

    @Inject TestCounty county;
    @Inject Tables tables;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/content",
                "/findings",
                "/history",
                "/receipt",
                "/revisions",
                "/revisions/1",
                "/revisions/1/file"
            })
    void a_report_is_hidden_from_the_neighbour_and_from_another_county(String under) {
        UUID report = TestTownship.hasSubmittedIn(round);
        String address = "/reports/" + report + under;

        Asking.as(NEIGHBOUR).get(address).then().statusCode(404);
        Asking.as(OTHER_COUNTY).get(address).then().statusCode(404);

        assertThat(
                        tables.count(
                                """
                                select count(*) from audit_entry
                                where outcome = 'REFUSED' and reason = '404' and target like ?""",
                                "%" + address))
                .isEqualTo(2);
    }

    @Test
    void the_neighbour_can_neither_change_nor_submit_it() {
        UUID draft = TestTownship.hasDraftIn(round);

        Asking.as(NEIGHBOUR).post("/reports/{id}/submission", draft).then().statusCode(404);
        Asking.as(NEIGHBOUR)
                .header("If-Match", "*")
                .multiPart("file", SampleReport.NAME, SampleReport.revised())
                .put("/reports/{id}/content", draft)
                .then()
                .statusCode(404);
    }

    @Test
    void two_townships_have_a_report_each_in_one_round() {
        UUID own = TestTownship.hasDraftIn(round);

        TestTownship.uploads(
                        Asking.as(NEIGHBOUR),
                        round,
                        SampleReport.NAME,
                        SampleReport.complete(),
                        false)
                .then()
                .statusCode(201)
                .body("id", not(equalTo(own.toString())))
                .body("township", equalTo(TestCounty.NEIGHBOUR));
    }

    @Test
    void a_county_does_not_see_drafts() {
        UUID draft = TestTownship.hasDraftIn(round);

        Asking.as(COUNTY).get("/reports/{id}", draft).then().statusCode(404);
        Asking.as(COUNTY)
                .queryParam("round", round)
                .get("/reports")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void a_county_sees_what_its_townships_handed_in() {
        UUID report = TestTownship.hasSubmittedIn(round);

        Asking.as(COUNTY)
                .queryParam("round", round)
                .queryParam("status", "SUBMITTED")
                .queryParam("township", TestCounty.TOWNSHIP)
                .get("/reports")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(report.toString()))
                .body("items[0].availableActions.size()", equalTo(0));
        Asking.as(OTHER_COUNTY)
                .queryParam("round", round)
                .get("/reports")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void a_list_has_pages() {
        TestTownship.hasSubmittedIn(round);
        TestTownship.hasSubmittedIn(county.opensRound());

        String next =
                Asking.as(COUNTY)
                        .queryParam("limit", 1)
                        .get("/reports")
                        .then()
                        .body("items.size()", equalTo(1))
                        .header("Link", containsString("rel=\"next\""))
                        .extract()
                        .path("next");
        Asking.as(COUNTY)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/reports")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"round=x", "status=NEW", "cursor=***", "limit=0"})
    void a_filter_that_makes_no_sense_is_refused(String query) {
        Asking.as(COUNTY)
                .get("/reports?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:chengbao:problem:invalid-parameter"));
    }
}
