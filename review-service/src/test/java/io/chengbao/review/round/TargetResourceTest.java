package io.chengbao.review.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.chengbao.platform.testing.Contract;
import io.chengbao.platform.testing.Tokens;
import io.chengbao.review.testing.County;
import io.chengbao.review.testing.PublishedEvents;
import io.chengbao.review.testing.PublishedEvents.Published;
import io.chengbao.review.testing.Xlsx;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TargetResourceTest {

    private static final String ADMIN = "admin-990127";
    private static final String HEADER = "指标|别名|单位|乡镇代码|乡镇|目标值|部门认定值";
    private static final byte[] TABLE =
            Xlsx.of(
                    "2026年目标任务表",
                    HEADER,
                    "一般公共预算收入|财政收入、地方财政收入|万元|990127101||5000|5120",
                    "新修水渠||公里||清水镇|15|",
                    "新修水渠||公里||柳溪乡|1,200.5|",
                    "参保率||%||柳溪乡|98%|97.5");

    @Inject County county;
    @Inject PublishedEvents published;

    @Test
    void a_countys_table_becomes_the_rounds_targets_and_is_published() {
        UUID round = county.openRound();

        set(ADMIN, round, TABLE).then().statusCode(200).body("targets", equalTo(4));

        list(ADMIN, round, "")
                .then()
                .body("items.indicator", contains("一般公共预算收入", "新修水渠", "新修水渠", "参保率"))
                .body(
                        "items.township",
                        contains("990127101", "990127101", "990127102", "990127102"))
                .body("items[0].names", contains("财政收入", "地方财政收入"))
                .body("items[0].unit", equalTo("万元"))
                .body("items[0].target", equalTo(5000))
                .body("items[0].verified", equalTo(5120))
                .body("items[2].target", equalTo(1200.5f))
                .body("items[3].target", equalTo(98));
        List<Published> events = published.await(round, 2);
        assertThat(events.get(1).type()).isEqualTo("TargetsSet");
        assertThat(events.get(1).sequence()).isEqualTo(2);
        assertThat(events.get(1).faults()).isEmpty();
    }

    @Test
    void a_later_table_takes_the_place_of_the_one_before_also_of_a_closed_round() {
        UUID round = county.openRound();
        set(ADMIN, round, TABLE);
        County.as(ADMIN).post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);

        set(ADMIN, round, Xlsx.of(HEADER, "粮食总产量||吨||清水镇|12000|")).then().statusCode(200);

        list(ADMIN, round, "").then().body("items.indicator", contains("粮食总产量"));
    }

    @Test
    void every_fault_is_named_with_row_and_column_and_nothing_is_changed() {
        UUID round = county.openRound();
        set(ADMIN, round, TABLE);
        byte[] faulty =
                Xlsx.of(
                        HEADER,
                        "粮食总产量||吨|990128101||12000|",
                        "|||990127101||约三百|",
                        "粮食总产量||吨||清水镇||",
                        "参保率||万人||清水镇|98%|",
                        "参保率||%||清水镇|%|",
                        "新修水渠||公里||清水镇|1|",
                        "新修水渠||公里||清水镇|2|");

        set(ADMIN, round, faulty)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:targets-refused"))
                .body("title", equalTo("目标任务表有错误"))
                .body("faults.row", contains(2, 3, 3, 4, 5, 6, 8))
                .body("faults.column", contains("D", "A", "F", "F", "F", "F", "A"))
                .body("faults[0].value", equalTo("990128101"))
                .body("faults[0].message", equalTo("本次报送任务没有这个乡镇"))
                .body("faults[2].message", equalTo("不是数字"));

        list(ADMIN, round, "").then().body("items", hasSize(4));
    }

    @Test
    void a_table_without_its_header_is_told_which_columns_it_needs() {
        set(ADMIN, county.openRound(), Xlsx.of("指标|完成数", "粮食总产量|3"))
                .then()
                .statusCode(422)
                .body("faults[0].message", containsString("乡镇代码"));
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        UUID round = county.openRound();

        set(ADMIN, round, "指标,目标值".getBytes())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:table-unreadable"))
                .body("detail", containsString(".xlsx"));
    }

    @Test
    void a_township_reads_its_own_targets_alone_page_by_page() {
        UUID round = county.openRound();
        set(ADMIN, round, TABLE);

        String next =
                list("submitter-990127101", round, "?limit=1")
                        .then()
                        .body("items.indicator", contains("一般公共预算收入"))
                        .extract()
                        .path("next");
        list("submitter-990127101", round, "?limit=1&cursor=" + next)
                .then()
                .body("items.indicator", contains("新修水渠"))
                .body("items.township", contains("990127101"));
    }

    @Test
    void another_countys_admin_finds_no_such_round() {
        UUID round = county.openRound();

        set("admin-990128", round, TABLE).then().statusCode(404);

        list("admin-990128", round, "").then().statusCode(404);
        list(ADMIN, round, "").then().body("items", empty());
    }

    @Test
    void the_desk_shows_the_targets_beside_what_the_report_says() {
        UUID round = county.openRound();
        UUID report = county.submittedReport(round, text -> text.replace("下步打算", "工作回顾"));
        page(report).body(not(containsString("部门认定值")));

        set(ADMIN, round, TABLE);

        page(report)
                .body(containsString("部门认定值"))
                .body(containsString("<a href=\"#line-3\">12</a>"))
                .body(containsString("80.0%"));
    }

    @Test
    void the_published_example_is_valid() {
        Contract contract = Contract.of("TargetsSet");

        assertThat(contract.faults(contract.example())).isEmpty();
    }

    private static ValidatableResponse page(UUID report) {
        return signedIn("auditor-990127").get("/desk/reviews/" + report).then().statusCode(200);
    }

    private static Response set(String person, UUID round, byte[] file) {
        return signedIn(person)
                .multiPart("file", "目标任务.xlsx", file)
                .put("/api/v1/rounds/{round}/targets", round);
    }

    private static Response list(String person, UUID round, String query) {
        return signedIn(person).get("/api/v1/rounds/" + round + "/targets" + query);
    }

    private static RequestSpecification signedIn(String person) {
        return given().auth().oauth2(Tokens.of(person));
    }
}
