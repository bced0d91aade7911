package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading and replacing a draft's content. */
@QuarkusTest
class ContentTest {

    @Inject TestCounty county;

    private UUID draft;

    @BeforeEach
    void start() {
        draft = TestTownship.hasDraftIn(county.opensRound());
    }

    @Test
    void a_content_has_outline_and_paragraphs() {
        content()
                .then()
                .statusCode(200)
                .body("title", equalTo("青禾镇2026年工作总结"))
                .body("file.name", equalTo(SampleReport.NAME))
                .body("document.outline.text", hasItem("工作回顾"))
                .body("document.paragraphs[0].line", equalTo(1))
                .body("writtenBy", equalTo(SUBMITTER));
    }

    @Test
    void its_figures_are_listed_with_name_value_and_unit() {
        Asking.as(SUBMITTER)
                .get("/reports/{id}/indicators", draft)
                .then()
                .statusCode(200)
                .body("indicators.unit", hasItem("亩"))
                .body("indicators.find { it.unit == '亩' }.value", equalTo(1200));
    }

    @Test
    void a_file_replaces_what_the_caller_looked_at() {
        Response answer =
                replace(Asking.as(SUBMITTER).header("If-Match", content().header("ETag")));

        answer.then().statusCode(200).body("title", equalTo("青禾镇2026年工作总结（修改稿）"));
        assertThat(answer.header("ETag")).isEqualTo(content().header("ETag"));
    }

    @Test
    void typed_text_replaces_it_too() {
        Asking.as(SUBMITTER)
                .header("If-Match", content().header("ETag"))
                .contentType("application/json")
                .body(Map.of("title", "总结", "text", "一、工作回顾\n尚好。"))
                .put("/reports/{id}/content", draft)
                .then()
                .statusCode(200)
                .body("title", equalTo("总结"))
                .body("findings.blockers", equalTo(1));
    }

    @Test
    void what_somebody_else_has_changed_is_not_overwritten() {
        String looked = content().header("ETag");
        replace(Asking.as(SUBMITTER).header("If-Match", looked));

        replace(Asking.as(SUBMITTER).header("If-Match", looked))
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:chengbao:problem:stale-content"));
    }

    @Test
    void who_does_not_say_what_they_looked_at_is_asked_to() {
        replace(Asking.as(SUBMITTER))
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:chengbao:problem:if-match-missing"));
    }

    @Test
    void where_nothing_can_be_replaced_the_file_is_not_even_looked_at() {
        Asking.as(SUBMITTER).post("/reports/{id}/submission", draft);

        Asking.as(SUBMITTER)
                .header("If-Match", "*")
                .multiPart("file", SampleReport.NAME, new byte[] {'P', 'K'})
                .put("/reports/{id}/content", draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:report-state-forbids"));
    }

    @Test
    void what_a_caller_may_not_set_changes_nothing() {
        Asking.as(SUBMITTER)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(
                        Map.of(
                                "title", "总结",
                                "text", "一、工作回顾\n尚好。",
                                "status", "APPROVED",
                                "township", "990127102",
                                "version", 99))
                .put("/reports/{id}/content", draft)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("township", equalTo(TestCounty.TOWNSHIP))
                .body("version", equalTo(1));
    }

    private Response content() {
        return Asking.as(SUBMITTER).get("/reports/{id}/content", draft);
    }

    private Response replace(RequestSpecification asking) {
        return asking.multiPart("file", SampleReport.NAME, SampleReport.revised())
                .put("/reports/{id}/content", draft);
    }
}
