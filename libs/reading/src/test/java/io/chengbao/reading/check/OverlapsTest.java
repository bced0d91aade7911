package io.chengbao.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static final String PASSAGE = "我们坚持因地制宜发展特色种植，带动脱贫户在家门口稳定就业增收。";

    @Test
    void areAsLongAsTheyStandInTheFirstFile() throws Exception {
        Map<String, Document> files = new LinkedHashMap<>();
        files.put("甲.txt", document("柳河镇工作总结\n𠮷家村里，" + PASSAGE));
        files.put("乙.txt", document("大源镇工作总结\n" + PASSAGE));

        Overlaps overlaps = Overlaps.of(files);

        assertThat(overlaps.overlaps())
                .singleElement()
                .satisfies(
                        pair -> {
                            assertThat(pair.a().line()).isEqualTo(2);
                            assertThat(pair.a().start()).isEqualTo(5);
                            assertThat(pair.length())
                                    .isEqualTo(pair.a().end() - pair.a().start())
                                    .isBetween(PASSAGE.length() - 1, PASSAGE.length());
                        });
    }

    private static Document document(String text) throws Exception {
        return DocumentReader.read("报告.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
