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
import java.util.HexFormat;
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

    /** With the first bytes that each kind is known by. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "扫描.pdf,  255044462D,         application/pdf",
        "公文.ofd,  504B0304,           application/ofd",
        "附表.XLSX, 504B0304,           application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "现场.png,  89504E470D0A1A0A,   image/png",
        "现场.jpg,  FFD8FFE0,           image/jpeg",
        "现场.jpeg, FFD8FFE1,           image/jpeg",
        "传真.tif,  49492A00,           image/tiff",
        "传真.tiff, 4D4D002A,           image/tiff",
    })
    void each_kind_is_kept_as_it_came(String name, String firstBytes, String mediaType) {
        byte[] file = HexFormat.of().parseHex(firstBytes + "00E4BDA0");

        UUID report =
                TestTownship.idOf(send(Asking.as(SUBMITTER).multiPart("attachments", name, file)));

        Response kept = Asking.as(SUBMITTER).get("/reports/{id}/revisions/1/attachments/1", report);
        assertThat(kept.asByteArray()).isEqualTo(file);
        assertThat(kept.contentType()).isEqualTo(mediaType);
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
