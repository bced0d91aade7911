package io.chengbao.submission.round;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.chengbao.submission.Asking;
import io.chengbao.submission.TestCounty;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which round, and what they may do about it. */
@QuarkusTest
class RoundsTest {

    @Inject TestCounty county;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRound();
    }

    @Test
    void a_township_sees_the_round_that_names_it_and_may_upload() {
        Asking.as(SUBMITTER)
                .get("/rounds/{id}", round)
                .then()
                .statusCode(200)
                .body("title", equalTo("2026年度乡镇工作总结"))
                .body("requiredParts.code", contains("REVIEW", "NEXT_STEPS"))
                .body("townships.division", contains(TestCounty.TOWNSHIP))
                .body("availableActions", contains("upload"));
    }

    @Test
    void its_county_sees_all_its_townships() {
        Asking.as("admin-990127")
                .get("/rounds/{id}", round)
                .then()
                .body("townships.name", contains("青禾镇", "白石乡"))
                .body("availableActions", empty());
    }

    @Test
    void others_do_not_see_it() {
        Asking.as("submitter-990127103").get("/rounds/{id}", round).then().statusCode(404);
        Asking.as("admin-990128").get("/rounds/{id}", round).then().statusCode(404);
        Asking.as("admin-990128")
                .get("/rounds")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(round.toString())));
    }

    @Test
    void a_closed_round_offers_nothing() {
        county.closesRound(round);

        Asking.as(SUBMITTER)
                .get("/rounds/{id}", round)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("availableActions", empty());
    }
}
