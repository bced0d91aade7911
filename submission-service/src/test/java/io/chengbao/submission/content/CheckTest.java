package io.chengbao.submission.content;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    @Test
    void says_what_was_read_beside_what_was_found() {
        check(Asking.as(SUBMITTER))
                .then()
                .body("title", equalTo("青禾镇2026年工作总结"))
                .body("document.outline[0].text", equalTo("工作回顾"))
                .body("document.paragraphs.size()", equalTo(3))
                .body("placeholders[0].quote", equalTo("xx"))
                .body("findings.find { it.rule == 'placeholder' }.line", equalTo(3))
                .body("indicators", notNullValue())
                .body("problems", notNullValue())
                .body("commitments", notNullValue());
    }

    @Test
    void of_several_files_it_says_at_last_what_they_share() {
        String shared = "今年以来持续推进人居环境综合整治工作，完成十二个村的污水管网改造任务";

        Asking.as(SUBMITTER)
                .multiPart("file", "报告.docx", SampleReport.word("青禾镇2026年工作总结", shared + "。"))
                .multiPart("file", "报告.docx", SampleReport.word("白石乡2026年工作总结", shared + "。"))
                .post("/checks")
                .then()
                .statusCode(200)
                .body("size()", equalTo(3))
                .body("[0].title", equalTo("青禾镇2026年工作总结"))
                .body("[1].title", equalTo("白石乡2026年工作总结"))
                .body("[2].overlaps.size()", equalTo(1))
                .body("[2].overlaps[0].a.file", equalTo("报告.docx"))
                .body("[2].overlaps[0].b.file", equalTo("报告.docx (2)"))
                .body("[2].overlaps[0].a.line", equalTo(2))
                .body("[2].overlaps[0].length", greaterThan(19));
    }

    @Test
    void says_which_of_several_files_it_refuses() {
        Asking.as(SUBMITTER)
                .multiPart("file", SampleReport.NAME, SampleReport.withBlanks())
                .multiPart("file", SampleReport.NAME, SampleReport.classified())
                .post("/checks")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:document-refused-classified"))
                .body("position", equalTo(2));
    }

    @Test
    void a_round_grades_the_rules_and_asks_for_indicators_and_words() {
        UUID round =
                county.opensRoundWith(
                        Map.of(
                                "requiredIndicators",
                                List.of(Map.of("code", "REVENUE", "names", List.of("财政收入"))),
                                "words",
                                List.of(Map.of("wrong", "工作回顾", "right", "工作回望")),
                                "grading",
                                Map.of("placeholder", "ADVICE", "confusable-word", "BLOCKER")));

        check(Asking.as(SUBMITTER).multiPart("round", round.toString()))
                .then()
                .statusCode(200)
                .body("findings.find { it.rule == 'placeholder' }.severity", equalTo("ADVICE"))
                .body(
                        "findings.find { it.rule == 'required-indicator' }.message",
                        equalTo("没有读到指标“财政收入”的数据。"))
                .body("findings.find { it.rule == 'confusable-word' }.severity", equalTo("BLOCKER"))
                .body(
                        "findings.find { it.rule == 'confusable-word' }.suggestion",
                        equalTo("改为“工作回望”。"));
    }

    @Test
    void a_township_is_told_what_it_did_not_report_and_what_a_bureau_has_otherwise() {
        UUID round = county.opensRound();
        county.setsTargets(round);
        byte[] report = SampleReport.word("青禾镇2026年工作总结", "一、工作回顾", "全年财政收入0.53亿元，增长8%。");

        await().untilAsserted(
                        () ->
                                Asking.as(SUBMITTER)
                                        .multiPart("round", round.toString())
                                        .multiPart("file", SampleReport.NAME, report)
                                        .post("/checks")
                                        .then()
                                        .statusCode(200)
                                        .body(
                                                "findings.find { it.rule == 'verified-differs' }.quote",
                                                equalTo("0.53亿元"))
                                        .body(
                                                "findings.find { it.rule == 'target-unreported' }.message",
                                                equalTo("目标任务“粮食总产量”没有读到完成情况。")));
        check(Asking.as("submitter-990127102").multiPart("round", round.toString()))
                .then()
                .body("findings.rule", not(hasItem("target-unreported")));
    }

    @Test
    void a_request_without_a_file_is_refused() {
        Asking.as(SUBMITTER).multiPart("note", "nothing").post("/checks").then().statusCode(400);
    }

    @Test
    void the_county_checks_by_the_rules_of_its_own_rounds_alone() {
        UUID round = county.opensRound();

        check(Asking.as("reviewer-990127").multiPart("round", round.toString()))
                .then()
                .statusCode(200)
                .body("counts.blockers", equalTo(2));
        check(Asking.as("reviewer-990128").multiPart("round", round.toString()))
                .then()
                .statusCode(404);
    }

    private static Response check(RequestSpecification asking) {
        return asking.multiPart("file", SampleReport.NAME, SampleReport.withBlanks())
                .post("/checks");
    }
}
