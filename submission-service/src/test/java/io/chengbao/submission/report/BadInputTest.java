package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, how it is said, and that nothing is stored of it but who tried. */
@QuarkusTest
class BadInputTest {

    private static final int MEGABYTE = 1 << 20;

    @Inject TestCounty county;
    @Inject Tables tables;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRound();
    }

    @Test
    void a_file_that_is_no_word_file_is_refused() {
        refused(
                send("report.docx", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)),
                "not-a-document");
    }

    @Test
    void an_empty_file_is_refused() {
        refused(send("report.docx", new byte[0]), "empty");
    }

    @Test
    void a_word_file_without_text_is_refused() {
        refused(send("report.docx", SampleReport.word("")), "empty");
    }

    @Test
    void a_truncated_word_file_is_refused() {
        byte[] whole = SampleReport.complete();
        refused(send("report.docx", Arrays.copyOf(whole, whole.length / 2)), "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "--b\r\n", "--b\r\nno header\r\n\r\nx\r\n--b--"})
    void a_form_that_cannot_be_taken_apart_is_the_callers_fault(String form) {
        Asking.as(SUBMITTER)
                .contentType("multipart/form-data; boundary=b")
                .body(form.getBytes(StandardCharsets.UTF_8))
                .post("/reports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chengbao:problem:invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "multipart/form-data; boundary="})
    void a_format_without_sense_is_the_callers_fault(String format) {
        Asking.as(SUBMITTER)
                .header("Content-Type", format)
                .post("/reports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_zip_bomb_is_refused() {
        refused(send("report.docx", SampleReport.bomb()), "too-large-inside");
    }

    @Test
    void a_classified_file_is_refused_and_only_the_attempt_is_noted() {
        Response answer = send("report.docx", SampleReport.classified());

        refused(answer, "classified");
        assertThat(answer.asString()).doesNotContain("涉密内容", "机密★");
        assertThat(
                        tables.count(
                                """
                                select count(*) from audit_entry where target = ?
                                    and outcome = 'REFUSED' and reason = 'classified'""",
                                round.toString()))
                .isOne();
    }

    @Test
    void a_file_above_20_mb_is_refused() {
        send("report.docx", new byte[20 * MEGABYTE + 1])
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:chengbao:problem:too-large"))
                .body("title", equalTo("内容过大"));
        nothingIsStored();
    }

    @Test
    void a_round_that_nobody_knows_is_not_found() {
        TestTownship.handsIn(UUID.randomUUID(), SampleReport.complete())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:chengbao:problem:not-found"));
    }

    @Test
    void a_round_that_does_not_name_the_township_is_not_found() {
        TestTownship.uploads(
                        Asking.as("submitter-990127103"),
                        round,
                        SampleReport.NAME,
                        SampleReport.complete(),
                        true)
                .then()
                .statusCode(404);
        nothingIsStored();
    }

    @Test
    void a_county_cannot_report_in_the_place_of_its_townships() {
        TestTownship.uploads(
                        Asking.as("submitter-990127"),
                        round,
                        SampleReport.NAME,
                        SampleReport.complete(),
                        true)
                .then()
                .statusCode(404);
        nothingIsStored();
    }

    @Test
    void a_closed_round_takes_no_first_report() {
        county.closesRound(round);

        TestTownship.handsIn(round, SampleReport.complete())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:round-closed"))
                .body("state", equalTo("CLOSED"))
                .body("stateText", equalTo("已关闭"))
                .body("availableActions", empty());
        nothingIsStored();
    }

    @Test
    void a_closed_round_takes_no_draft_either() {
        UUID draft = TestTownship.hasDraftIn(round);
        county.closesRound(round);

        Asking.as(SUBMITTER)
                .post("/reports/{id}/submission", draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:round-closed"));
    }

    @Test
    void a_report_that_was_handed_in_cannot_be_handed_in_again() {
        TestTownship.hasSubmittedIn(round);

        TestTownship.handsIn(round, SampleReport.revised())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chengbao:problem:report-state-forbids"))
                .body("state", equalTo("SUBMITTED"))
                .body("stateText", equalTo("已报送"))
                .body("availableActions", contains("withdraw"));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        Asking.as(SUBMITTER)
                .multiPart("submit", "true")
                .post("/reports")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.size()", equalTo(2));
    }

    @Test
    void a_typed_report_without_title_and_text_is_refused() {
        Asking.as(SUBMITTER)
                .contentType("application/json")
                .body("{\"round\": \"" + round + "\", \"title\": \" \", \"text\": \"\"}")
                .post("/reports")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(not(equalTo(""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"round\": 7}",
                "{\"round\": \"x\", \"title\": \"t\", \"text\": \"t\"}",
                "{\"round\": null, \"title\": \"\\u0000\", \"text\": \"\\ud800\"}"
            })
    void nonsense_is_the_callers_fault(String body) {
        Asking.as(SUBMITTER)
                .contentType("application/json")
                .body(body)
                .post("/reports")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void characters_that_the_database_cannot_keep_are_left_out_of_a_title() {
        Asking.as(SUBMITTER)
                .contentType("application/json")
                .body(
                        "{\"round\": \""
                                + round
                                + "\", \"title\": \"总结\\u0000\\ud800\", \"text\": \"正文\\u0000\"}")
                .post("/reports")
                .then()
                .statusCode(lessThan(500));
    }

    private Response send(String name, byte[] file) {
        return TestTownship.uploads(Asking.as(SUBMITTER), round, name, file, true);
    }

    private void refused(Response answer, String reason) {
        answer.then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:chengbao:problem:document-refused-" + reason))
                .body("title", not(startsWith("document-refused")));
        nothingIsStored();
    }

    private void nothingIsStored() {
        assertThat(tables.count("select count(*) from report where round_id = ?", round)).isZero();
        assertThat(
                        tables.count(
                                """
                                select count(*) from content c
                                where not exists (select 1 from report r where r.content_id = c.id)"""))
                .isZero();
    }
}
