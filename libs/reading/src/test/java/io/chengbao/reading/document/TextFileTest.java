package io.chengbao.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextFileTest {

    private static final String TEXT = "柳溪镇工作总结\n\n　　修路五公里，𠮷家桥通车。 \n";

    @Test
    void readsUtf8WithOrWithoutByteOrderMark() throws RefusedDocument {
        Document plain = read(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
        assertThat(plain.paragraphs()).extracting(Paragraph::line).containsExactly(1, 3);
        assertThat(plain.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("柳溪镇工作总结", "　　修路五公里，𠮷家桥通车。");
    }

    @Test
    void readsWhatChineseWindowsSaves() throws RefusedDocument {
        assertThat(read(TEXT.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(read(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheLineEndsOfAllSystems() throws RefusedDocument {
        assertThat(read(TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(read(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesWhatIsTooLargeForAReportWithoutDecodingIt() {
        byte[] neitherEncoding = new byte[5 << 20];
        Arrays.fill(neitherEncoding, (byte) 0xFF);

        assertThatThrownBy(() -> read(neitherEncoding))
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(RefusedDocument.Reason.TOO_LARGE_INSIDE));
    }

    private static Document read(byte[] content) throws RefusedDocument {
        return DocumentReader.read("报告.TXT", content);
    }
}
