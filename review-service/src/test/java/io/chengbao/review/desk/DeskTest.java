package io.chengbao.review.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.chengbao.platform.testing.Tokens;
import io.chengbao.review.testing.County;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskTest {

    @Inject County county;

    @Test
    void a_link_with_a_token_becomes_a_cookie_that_no_script_and_no_other_site_can_use() {
        Response entered = enter(Tokens.of("approver-990127"));

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.header("Location")).endsWith("/desk");
        assertThat(entered.header("Set-Cookie"))
                .contains("chengbao=", "HttpOnly", "SameSite=Strict", "Path=/desk");
    }

    @Test
    void a_link_with_a_wrong_token_leads_to_a_page_that_says_so() {
        String expired =
                Tokens.claims("approver-990127").expiresAt(Instant.EPOCH.plusSeconds(1)).sign();

        enter(expired)
                .then()
                .statusCode(401)
                .contentType("text/html")
                .body(containsString("请重新打开登录链接"));
        enter("nonsense").then().statusCode(401).contentType("text/html");
        given().get("/desk/enter").then().statusCode(401);
    }

    @Test
    void the_list_shows_what_waits_for_the_reader() {
        UUID report = county.submittedReport(county.openRound());

        inBrowser("approver-990127")
                .get("/desk")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("待我办理"))
                .body(containsString("/desk/reviews/" + report))
                .body(containsString("待签收"));
    }

    @Test
    void the_report_page_shows_the_text_with_its_findings_and_what_was_decided() {
        UUID report = county.claimedReport(county.openRound());
        county.approve("approver-990127", report, 1);

        inBrowser("auditor-990127")
                .get("/desk/reviews/" + report)
                .then()
                .statusCode(200)
                .body(containsString("<mark class=\"WARNING\">300</mark>"))
                .body(containsString("数字后面缺少单位"))
                .body(containsString("BS-990127101-0001"))
                .body(containsString("审定通过"))
                .body(containsString("同意"));
    }

    @Test
    void the_report_page_shows_what_became_of_the_previous_report() {
        UUID report =
                county.submittedReport(
                        county.openRound(),
                        event ->
                                event.substring(0, event.length() - 1)
                                        + """
                                        , "followUps": [
                                          {"id": "f1", "kind": "COMMITMENT", "text": "新修水渠12公里", "deadline": "6月底前",
                                           "measurable": true, "status": "DONE", "confirmedBy": "submitter-990127101",
                                           "source": {"reportId": "019a5d2c-7c00-7000-8000-0000000000d1",
                                             "period": "2025", "paragraph": "p9", "line": 9},
                                           "evidence": {"paragraph": "p3", "line": 3, "start": 0, "end": 11, "quote": "全镇新修水渠12公里，"}},
                                          {"id": "f2", "kind": "LIVELIHOOD", "text": "建<b>停车场</b>", "measurable": false,
                                           "status": "NOT_STARTED",
                                           "source": {"reportId": "019a5d2c-7c00-7000-8000-0000000000d1",
                                             "period": "2025", "paragraph": "p9", "line": 9}}]}""");

        inBrowser("auditor-990127")
                .get("/desk/reviews/" + report)
                .then()
                .statusCode(200)
                .body(containsString("上次报告跟踪事项"))
                .body(containsString("已办结"))
                .body(containsString("<a href=\"#line-3\">全镇新修水渠12公里，</a>"))
                .body(containsString("民生实事"))
                .body(containsString("按文稿预填，乡镇未确认"))
                .body(containsString("建&lt;b&gt;停车场"));
    }

    @Test
    void the_report_page_shows_comments_where_they_stand_with_their_answers() {
        UUID report = county.claimedReport(county.openRound());
        county.comment("reviewer-990127", report, "MUST_FIX");
        county.comment("reviewer-990127", report, "INTERNAL");

        inBrowser("auditor-990127")
                .get("/desk/reviews/" + report)
                .then()
                .body(containsString("请写明单位。"))
                .body(containsString("<q>资金300</q>"))
                .body(containsString("内部意见，不发乡镇"))
                .body(containsString("收文登记号"))
                .body(not(containsString("原文已改动")));
    }

    @Test
    void a_comment_whose_words_are_gone_stands_before_the_text_with_the_old_words() {
        UUID round = county.openRound();
        UUID report = county.claimedReport(round);
        county.comment("reviewer-990127", report, "MUST_FIX");
        county.decide("approver-990127", report, County.RETURN);
        county.resubmit(report, round, 2, text -> text.replace("资金300", "资金500"));

        inBrowser("auditor-990127")
                .get("/desk/reviews/" + report)
                .then()
                .body(containsString("原文已改动，第1稿写的是：<q>资金300</q>"))
                .body(containsString("退回修改"))
                .body(containsString("文字性修改"));
    }

    @Test
    void a_decision_that_can_be_undone_is_shown_as_such() {
        UUID report = county.claimedReport(county.openRound());
        county.decide(
                "approver-990127",
                report,
                County.RETURN.replace("true}", "true, \"effectiveAfter\": \"PT10M\"}"));

        inBrowser("auditor-990127")
                .get("/desk/reviews/" + report)
                .then()
                .body(containsString("此前可以撤销"))
                .body(containsString("数据不全，请补充"));
    }

    @Test
    void english_readers_are_spoken_to_in_english() {
        inBrowser("approver-990127")
                .header("Accept-Language", "en")
                .get("/desk")
                .then()
                .body(containsString("lang=\"en\""))
                .body(containsString("My turn"));
    }

    @Test
    void html_and_script_in_a_report_stay_text() {
        UUID report =
                county.submittedReport(
                        county.openRound(),
                        text -> text.replace("全镇新修水渠", "<script>alert(1)</script><b>全镇</b>"));

        inBrowser("approver-990127")
                .get("/desk/reviews/" + report)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"))
                .body(not(containsString("<script")));
    }

    @Test
    void pages_allow_nothing_but_their_own_style_and_are_kept_nowhere() {
        inBrowser("approver-990127")
                .get("/desk")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"))
                .body(not(containsString("style=")));
    }

    @Test
    void nobody_reads_without_a_token_a_role_or_the_scope() {
        UUID report = county.submittedReport(county.openRound());
        String page = "/desk/reviews/" + report;

        given().get(page).then().statusCode(401).contentType("text/html");
        given().cookie("chengbao", "nonsense").get(page).then().statusCode(401);
        inBrowser("submitter-990127101").get(page).then().statusCode(403).contentType("text/html");
        inBrowser("approver-990128").get(page).then().statusCode(404).contentType("text/html");
        inBrowser("approver-990127").get("/desk/reviews/x").then().statusCode(404);
    }

    @Test
    void the_cookie_opens_pages_only_and_no_part_of_the_api() {
        UUID report = county.submittedReport(county.openRound());

        inBrowser("approver-990127").get("/api/v1/reviews/" + report).then().statusCode(401);
        inBrowser("approver-990127")
                .post("/api/v1/reviews/" + report + "/claim")
                .then()
                .statusCode(401);
        county.review(report).then().body("status", equalTo("WAITING"));
    }

    private static Response enter(String token) {
        return given().redirects().follow(false).queryParam("token", token).get("/desk/enter");
    }

    private static RequestSpecification inBrowser(String person) {
        return given().cookie("chengbao", Tokens.of(person));
    }
}
