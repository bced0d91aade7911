package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text: a finding's offsets are those of its quote, in code points. */
class OffsetTest {

    private final Rulebook rulebook = Rulebook.of(Asked.NOTHING);

    @Property
    void areThoseOfTheQuote(@ForAll("reports") String report) {
        Document document = Marked.document("报告\n" + report);
        Map<String, Paragraph> paragraphs =
                document.paragraphs().stream()
                        .collect(Collectors.toMap(Paragraph::id, Function.identity()));

        for (Finding finding : rulebook.check(document)) {
            if (finding.paragraph() == null) {
                continue;
            }
            Paragraph paragraph = paragraphs.get(finding.paragraph());
            int[] text = paragraph.text().codePoints().toArray();
            assertThat(finding.line()).isEqualTo(paragraph.line());
            assertThat(new String(text, finding.start(), finding.end() - finding.start()))
                    .isEqualTo(finding.quote());
            assertThat(finding.quote()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of(
                        "xx", "X", "××", "×", "＿＿", "**", "〇〇", "……", "（ ）", "20xx", "𠮷", "😀",
                        "投资", "万元", "增加", " ", "　", "%", "镇", "年", "，", "。", "A", "3", ".", "\n",
                        "一、")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
