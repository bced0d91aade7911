package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 附件: kept and hashed as they came. */
@QuarkusTest
class AttachmentTest {

    private static final byte[] SCAN = bytes("%PDF-1.7 盖章扫描件");
    private static final byte[] TABLE = bytes("PK\3\4 a table");

    @Inject TestCounty county;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRound();
    }

    @Test
    void a_scan_and_a_table_are_kept_with_the_report_and_are_in_the_receipt() {
        UUID report =
                TestTownship.idOf(
                        send(
                                Asking.as(SUBMITTER)
                                        .multiPart("attachments[]", "盖章 扫描件.pdf", SCAN)
                                        .multiPart("attachments", "附表.xlsx", TABLE)));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/receipt", report)
                .then()
                .body("attachments.name", contains("附表.xlsx", "盖章 扫描件.pdf"))
                .body("attachments[1].mediaType", equalTo("application/pdf"))
                .body("attachments[1].size", equalTo(SCAN.length))
                .body("attachments[1].sha256", matchesPattern("[0-9a-f]{64}"));
        Asking.as("reviewer-990127")
                .get("/reports/{id}/content", report)
                .then()
                .body("attachments.name", contains("附表.xlsx", "盖章 扫描件.pdf"));
        Response scan =
                Asking.as("reviewer-990127").get("/reports/{id}/revisions/1/attachments/2", report);
        assertThat(scan.asByteArray()).isEqualTo(SCAN);
        assertThat(scan.contentType()).isEqualTo("application/pdf");
        assertThat(
                        Asking.as(SUBMITTER)
                                .get("/reports/{id}/content/attachments/1", report)
                                .asByteArray())
                .isEqualTo(TABLE);
    }

    @Test
    void another_upload_replaces_them_too() {
        send(Asking.as(SUBMITTER).multiPart("attachments", "扫描.pdf", SCAN), false);

        send(Asking.as(SUBMITTER), false)
                .then()
                .statusCode(200)
                .body("attachments.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "-1"})
    void where_no_attachment_is_nothing_is_found(int position) {
        UUID report =
                TestTownship.idOf(
                        send(Asking.as(SUBMITTER).multiPart("attachments", "扫描.pdf", SCAN)));

        Asking.as(SUBMITTER)
                .get("/reports/{id}/revisions/1/attachments/{k}", report, position)
                .then()
                .statusCode(404);
    }

    @Test
    void all_that_cannot_be_taken_are_named_at_once() {
        send(Asking.as(SUBMITTER)
                        .multiPart("attachments", "扫描.pdf", bytes("no PDF"))
                        .multiPart("attachments", "宏.xlsm", TABLE)
                        .multiPart("attachments", "空.png", new byte[0])
                        .multiPart("attachments", "好.pdf", SCAN))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:attachments-refused"))
                .body("attachments", contains("扫描.pdf", "宏.xlsm", "空.png"));
    }

    @Test
    void all_together_may_have_20_mb() {
        byte[] large = Arrays.copyOf(SCAN, 20 << 20);

        send(Asking.as(SUBMITTER).multiPart("attachments", "扫描.pdf", large)).then().statusCode(413);
    }

    private Response send(RequestSpecification asking) {
        return send(asking, true);
    }

    private Response send(RequestSpecification asking, boolean submit) {
        return TestTownship.uploads(
                asking, round, SampleReport.NAME, SampleReport.complete(), submit);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
