package io.chengbao.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void keepTheirIdsWhileTheirWordsStayTheSame() {
        List<String> first = ids("一、工作回顾", "修路五公里。", "架桥一座。");

        List<String> second = ids("一、总体情况", "全年平稳。", "二、工作回顾", "　　修路 五公里。");

        assertThat(second.subList(2, 4)).isEqualTo(first.subList(0, 2));
        assertThat(second.subList(0, 2)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void haveDifferentIdsWhereTheirWordsRepeat() {
        assertThat(ids("修路。", "架桥。", "修路。", "修路。"))
                .doesNotHaveDuplicates()
                .satisfies(ids -> assertThat(ids.get(2)).isEqualTo(ids.get(0) + "-2"))
                .satisfies(ids -> assertThat(ids.get(3)).isEqualTo(ids.get(0) + "-3"));
    }

    private static List<String> ids(String... lines) {
        try {
            byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return DocumentReader.read("报告.txt", text).paragraphs().stream()
                    .map(Paragraph::id)
                    .toList();
        } catch (RefusedDocument e) {
            throw new AssertionError(e);
        }
    }
}
