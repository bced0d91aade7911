package io.chengbao.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class LongReportTest {

    private final LongReport report = new LongReport(15_000);

    @Test
    void hasAboutTheLengthThatIsAskedFor() throws Exception {
        var text = content(report.file(1)).replaceAll("<[^>]*>", "");

        assertThat(text.length()).isBetween(14_500, 16_500);
    }

    @Test
    void isTheSameForTheSameNumberAlone() throws Exception {
        assertThat(content(report.file(1))).isEqualTo(content(report.file(1)));
        assertThat(content(report.file(1))).isNotEqualTo(content(report.file(2)));
    }

    private static String content(byte[] docx) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
