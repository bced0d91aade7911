package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestReview;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report promised comes back with the next year's, which is compared with it. */
@QuarkusTest
class FollowUpsTest {

    private static final String COUNTY = "reviewer-990127";

    private static final byte[] LAST_YEAR =
            SampleReport.word(
                    "青禾镇2025年工作总结",
                    "一、工作回顾",
                    "全年实现财政总收入4200万元。镇党委坚持每月召开一次产业发展调度会，逐村逐项研究用地、用水、用电难题，形成清单限期销号。",
                    "二、下步打算",
                    "一是新建农村公路12公里，由镇村镇建设办负责，2026年11月底前完成。二是建设村级养老食堂7个。三是启动青龙水库除险加固。");

    private static final byte[] THIS_YEAR =
            SampleReport.word(
                    "青禾镇2026年工作总结",
                    "一、工作回顾",
                    "全年实现财政总收入4500万元，同比增长12.5%。新建农村公路12.6公里，全部通车。",
                    "村级养老食堂正在进行内部装修。镇党委坚持每月召开一次产业发展调度会，逐村逐项研究用地、用水、用电难题，形成清单限期销号。",
                    "二、下步打算",
                    "继续推进人居环境整治，完成12个村的污水管网建设。");

    @Inject TestCounty county;
    @Inject Tables tables;

    private final String kind = "KIND_" + UUID.randomUUID();
    private UUID before;

    @BeforeEach
    void reportLastYear() {
        UUID round = county.opensRound(kind, "2025");
        before = TestTownship.idOf(TestTownship.handsIn(round, LAST_YEAR));
    }

    @Test
    void last_years_promises_come_with_the_draft_and_what_the_new_text_says_of_them() {
        UUID report = draft();

        followUps(report)
                .body("kind", everyItem(equalTo("COMMITMENT")))
                .body("status", contains("DONE", "UNDER_WAY", "NOT_STARTED"))
                .body("measurable", contains(true, true, false))
                .body("owner", contains("镇村镇建设办", null, null))
                .body("deadline", contains("2026年11月底前", null, null))
                .body("source.reportId", everyItem(equalTo(before.toString())))
                .body("source.period", everyItem(equalTo("2025")))
                .body("source.line", contains(5, 5, 5))
                .body("[0].text", containsString("新建农村公路12公里"))
                .body("[0].evidence.line", equalTo(3))
                .body("[0].evidence.quote", equalTo("新建农村公路12.6公里，全部通车。"))
                .body("[2].evidence", nullValue())
                .body("confirmedBy", everyItem(nullValue()));
        assertThat(rules(report)).contains("follow-up-unconfirmed", "last-year", "own-past");
    }

    @Test
    void the_findings_name_last_years_place() {
        UUID report = draft();

        Asking.as(SUBMITTER)
                .get("/reports/{id}/findings", report)
                .then()
                .body(
                        "find { it.rule == 'last-year' }.message",
                        equalTo("“财政总收入”这里是“4500万元”、增长12.5%，而2025年报告第3行是“4200万元”，按此应增长7.1%。"))
                .body("find { it.rule == 'own-past' }.message", containsString("与2025年的报告有1处相同"));
    }

    @Test
    void all_are_confirmed_at_once_and_the_advice_is_gone() {
        UUID report = draft();
        int advice = advice(SUBMITTER, report);
        List<String> ids = ids(report);

        confirm(report, Map.of("id", ids.get(2), "status", "ADJUSTED", "remark", "并入县级项目。"))
                .then()
                .statusCode(200)
                .body("findings.advice", equalTo(advice - 1))
                .body("availableActions", hasItem("confirm-follow-ups"));

        followUps(report)
                .body("status", contains("DONE", "UNDER_WAY", "ADJUSTED"))
                .body("remark", contains(null, null, "并入县级项目。"))
                .body("confirmedBy", everyItem(equalTo(SUBMITTER)))
                .body("confirmedAt", everyItem(notNullValue()));
        assertThat(rules(report)).doesNotContain("follow-up-unconfirmed");
        Asking.as(SUBMITTER)
                .get("/reports/{id}/history", report)
                .then()
                .body("what", contains("DRAFT_STARTED", "FOLLOW_UPS_CONFIRMED"));
        assertThat(
                        tables.count(
                                """
                                select count(*) from audit_entry
                                where action = 'confirm-follow-ups' and outcome = 'ACCEPTED' and target = ?""",
                                report.toString()))
                .isOne();
    }

    @Test
    void what_was_confirmed_outlives_another_content() {
        UUID report = draft();
        confirm(report, Map.of("id", ids(report).get(2), "status", "ADJUSTED"));

        TestTownship.uploads(roundOf(report), THIS_YEAR).then().statusCode(200);

        followUps(report)
                .body("status", contains("DONE", "UNDER_WAY", "ADJUSTED"))
                .body("confirmedBy", everyItem(equalTo(SUBMITTER)));
    }

    @Test
    void the_county_sees_what_was_confirmed_when_it_was_handed_in() {
        UUID report = draft();
        confirm(report);
        Asking.as(SUBMITTER).post("/reports/{id}/submission", report).then().statusCode(200);

        Asking.as(COUNTY)
                .get("/reports/{id}/follow-ups", report)
                .then()
                .statusCode(200)
                .body("status", contains("DONE", "UNDER_WAY", "NOT_STARTED"))
                .body("confirmedBy", everyItem(equalTo(SUBMITTER)));
        assertThat(advice(COUNTY, report)).isEqualTo(advice(SUBMITTER, report));
    }

    @Test
    void what_nobody_confirmed_is_handed_in_as_advice() {
        UUID report =
                TestTownship.idOf(TestTownship.handsIn(county.opensRound(kind, "2026"), THIS_YEAR));

        Asking.as(COUNTY)
                .get("/reports/{id}/findings", report)
                .then()
                .body("find { it.rule == 'follow-up-unconfirmed' }.severity", equalTo("ADVICE"));
        Asking.as(COUNTY)
                .get("/reports/{id}/follow-ups", report)
                .then()
                .body("confirmedBy", everyItem(nullValue()));
        assertThat(advice(COUNTY, report)).isEqualTo(advice(SUBMITTER, report));
    }

    @Test
    void a_confirmation_needs_to_say_what_it_was_made_from() {
        UUID report = draft();

        Asking.as(SUBMITTER)
                .contentType("application/json")
                .body(Map.of())
                .put("/reports/{id}/follow-ups", report)
                .then()
                .statusCode(428);
        Asking.as(SUBMITTER)
                .header("If-Match", "\"77\"")
                .contentType("application/json")
                .body(Map.of())
                .put("/reports/{id}/follow-ups", report)
                .then()
                .statusCode(412);
    }

    @Test
    void nothing_is_kept_where_one_of_them_is_unknown() {
        UUID report = draft();

        confirm(report, Map.of("id", "f0", "status", "DONE"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:unknown-follow-ups"))
                .body("followUps", contains("f0"));

        followUps(report).body("confirmedBy", everyItem(nullValue()));
    }

    @Test
    void the_revision_that_was_approved_counts_rather_than_a_later_one() {
        UUID round = roundOf(before);
        new TestReview(county, round, before).starts(1).approves(1).reopens(1);
        TestTownship.handsIn(round, THIS_YEAR).then().body("revision", equalTo(2));

        followUps(draft()).body("status", contains("DONE", "UNDER_WAY", "NOT_STARTED"));
    }

    @Test
    void half_a_year_is_not_taken_for_the_year_before() {
        UUID report =
                TestTownship.idOf(
                        TestTownship.uploads(county.opensRound(kind, "2026-H1"), THIS_YEAR));

        followUps(report).body("status", contains("DONE", "UNDER_WAY", "NOT_STARTED"));
        assertThat(rules(report)).contains("own-past").doesNotContain("last-year");
    }

    @Test
    void a_first_report_of_its_kind_has_nothing_to_confirm() {
        UUID report =
                TestTownship.idOf(
                        TestTownship.uploads(
                                county.opensRound("KIND_" + UUID.randomUUID(), "2026"), THIS_YEAR));

        followUps(report).body("$", empty());
        confirm(report).then().statusCode(409);
        Asking.as(SUBMITTER)
                .get("/reports/{id}", report)
                .then()
                .body("availableActions", not(hasItem("confirm-follow-ups")));
    }

    @Test
    void the_neighbours_past_is_not_this_townships() {
        UUID round = county.opensRound(kind, "2026");

        Response answer =
                TestTownship.uploads(
                        Asking.as(TestTownship.NEIGHBOUR),
                        round,
                        SampleReport.NAME,
                        THIS_YEAR,
                        false);

        Asking.as(TestTownship.NEIGHBOUR)
                .get("/reports/{id}/follow-ups", TestTownship.idOf(answer))
                .then()
                .body("$", empty());
    }

    private UUID draft() {
        return TestTownship.idOf(TestTownship.uploads(county.opensRound(kind, "2026"), THIS_YEAR));
    }

    private static UUID roundOf(UUID report) {
        return UUID.fromString(
                Asking.as(SUBMITTER).get("/reports/{id}", report).then().extract().path("round"));
    }

    private static ValidatableResponse followUps(UUID report) {
        return Asking.as(SUBMITTER).get("/reports/{id}/follow-ups", report).then().statusCode(200);
    }

    private static List<String> ids(UUID report) {
        return followUps(report).extract().path("id");
    }

    private static Response confirm(UUID report) {
        return confirm(report, List.of());
    }

    private static Response confirm(UUID report, Map<String, String> said) {
        return confirm(report, List.of(said));
    }

    private static Response confirm(UUID report, List<Map<String, String>> said) {
        String looked = Asking.as(SUBMITTER).get("/reports/{id}/follow-ups", report).header("ETag");
        return Asking.as(SUBMITTER)
                .header("If-Match", looked)
                .contentType("application/json")
                .body(Map.of("followUps", said))
                .put("/reports/{id}/follow-ups", report);
    }

    private static List<String> rules(UUID report) {
        return Asking.as(SUBMITTER)
                .get("/reports/{id}/findings", report)
                .then()
                .extract()
                .path("rule");
    }

    private static int advice(String person, UUID report) {
        return Asking.as(person)
                .get("/reports/{id}", report)
                .then()
                .extract()
                .path("findings.advice");
    }
}
