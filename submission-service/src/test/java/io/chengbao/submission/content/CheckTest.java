package io.chengbao.submission.content;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The dry run. */
@QuarkusTest
class CheckTest {

    @Inject TestCounty county;
    @Inject Tables tables;

    @Test
    void a_check_finds_what_handing_in_would_find() {
        UUID round = county.opensRound();

        check(Asking.as(SUBMITTER).multiPart("round", round.toString()))
                .then()
                .statusCode(200)
                .body("counts.blockers", equalTo(2))
                .body("findings.findAll { it.severity == 'BLOCKER' }.size()", equalTo(2));

        assertThat(tables.count("select count(*) from report where round_id = ?", round)).isZero();
    }

    @Test
    void without_a_round_no_part_is_required() {
        check(Asking.as(SUBMITTER)).then().statusCode(200).body("counts.blockers", equalTo(1));
    }

    @Test
    void a_round_that_does_not_name_the_township_is_not_found() {
        UUID round = county.opensRound();

        check(Asking.as("submitter-990128101").multiPart("round", round.toString()))
                .then()
                .statusCode(404);
    }

    private static Response check(RequestSpecification asking) {
        return asking.multiPart("file", SampleReport.NAME, SampleReport.withBlanks())
                .post("/checks");
    }
}
