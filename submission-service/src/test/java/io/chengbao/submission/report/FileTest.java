package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file comes back as it was handed in. */
@QuarkusTest
class FileTest {

    @Inject TestCounty county;

    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRound();
    }

    @Test
    void a_file_comes_back_byte_for_byte_under_its_name() {
        byte[] file = SampleReport.complete();
        UUID report = TestTownship.idOf(TestTownship.handsIn(round, file));

        Response answer = download("reviewer-990127", report);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(file);
        assertThat(answer.header("Content-Type"))
                .isEqualTo(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(file.length));
        assertThat(answer.header("ETag")).isEqualTo('"' + sha256(file) + '"');
        assertThat(answer.header("Content-Disposition"))
                .endsWith(
                        "filename*=UTF-8''%E9%9D%92%E7%A6%BE%E9%95%87%20"
                                + "%E5%B7%A5%E4%BD%9C%E6%80%BB%E7%BB%93.docx");
    }

    @Test
    void a_file_of_20_mb_comes_back_whole() {
        byte[] file = SampleReport.withPicture((20 << 20) - (64 << 10));
        UUID report = TestTownship.idOf(TestTownship.handsIn(round, file));

        assertThat(sha256(download(SUBMITTER, report).asByteArray())).isEqualTo(sha256(file));
    }

    @Test
    void who_has_the_file_already_is_not_sent_it_again() {
        UUID report = TestTownship.hasSubmittedIn(round);
        String tag = download(SUBMITTER, report).header("ETag");

        Asking.as(SUBMITTER)
                .header("If-None-Match", tag)
                .get("/reports/{id}/revisions/1/file", report)
                .then()
                .statusCode(304);
    }

    @Test
    void a_revision_is_described_without_its_file() {
        UUID report = TestTownship.hasSubmittedIn(round);

        Asking.as(SUBMITTER)
                .get("/reports/{id}/revisions", report)
                .then()
                .body("", hasSize(1))
                .body("[0].revision", equalTo(1))
                .body("[0].file.name", equalTo(SampleReport.NAME))
                .body("[0].submittedBy", equalTo(SUBMITTER));
    }

    @Test
    void a_revision_that_is_not_there_is_not_found() {
        UUID report = TestTownship.hasSubmittedIn(round);

        Asking.as(SUBMITTER).get("/reports/{id}/revisions/2", report).then().statusCode(404);
        Asking.as(SUBMITTER).get("/reports/{id}/revisions/2/file", report).then().statusCode(404);
    }

    private static Response download(String person, UUID report) {
        return Asking.as(person).get("/reports/{id}/revisions/1/file", report);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
