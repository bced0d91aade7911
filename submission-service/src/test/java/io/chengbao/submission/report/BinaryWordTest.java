package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.chengbao.submission.Asking;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices that write with Word 97–2003 or an old WPS hand in as others do. */
@QuarkusTest
class BinaryWordTest {

    private static final Path EMPTY =
            Path.of("..", "libs", "reading", "src", "test", "resources", "doc", "simple.doc");

    @Inject TestCounty county;

    @ParameterizedTest
    @ValueSource(strings = {"工作总结.doc", "工作总结.wps"})
    void is_read_submitted_and_given_back_byte_for_byte(String name) throws IOException {
        byte[] file = binary("青禾镇2026年工作总结", "一、工作回顾", "全年新修水渠12公里。", "二、下步打算", "再修水渠5公里。");

        Response answer =
                TestTownship.uploads(Asking.as(SUBMITTER), county.opensRound(), name, file, true);

        answer.then().statusCode(201).body("status", equalTo("SUBMITTED"));
        UUID report = TestTownship.idOf(answer);
        Asking.as(SUBMITTER)
                .get("/reports/{id}/content", report)
                .then()
                .body("document.title", equalTo("青禾镇2026年工作总结"))
                .body("document.outline.text", contains("工作回顾", "下步打算"));
        Response given = Asking.as(SUBMITTER).get("/reports/{id}/revisions/1/file", report);
        assertThat(given.asByteArray()).isEqualTo(file);
        assertThat(given.header("Content-Type")).isEqualTo("application/msword");
    }

    private static byte[] binary(String... lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream empty = Files.newInputStream(EMPTY);
                HWPFDocument document = new HWPFDocument(empty)) {
            Range range = document.getRange();
            String old = range.text();
            range.insertBefore(String.join("\r", lines));
            document.getRange().replaceText(old.strip(), "");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }
}
