package io.chengbao.reading.document;

import static io.chengbao.reading.document.WordFiles.paragraph;
import static io.chengbao.reading.document.WordFiles.row;
import static io.chengbao.reading.document.WordFiles.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordLeftoversTest {

    @Test
    void areNoneInAPlainFile() throws RefusedDocument {
        assertThat(WordFiles.withBody(paragraph("修路五公里")).read().leftovers()).isNull();
    }

    @Test
    void countTrackedChangesAndComments() throws RefusedDocument {
        String body =
                "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>"
                        + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                        + "<w:ins>"
                        + run("新")
                        + "</w:ins><w:moveTo>"
                        + run("移来")
                        + "</w:moveTo><w:r><w:commentReference/></w:r></w:p>";
        WordFiles file =
                WordFiles.withBody(body)
                        .comments("<w:comment w:id=\"0\">" + paragraph("请核实") + "</w:comment>");

        Document document = file.read();

        assertThat(document.leftovers()).isEqualTo(new Leftovers(2, 1, 1, 0));
        assertThat(texts(document)).containsExactly("新移来");
    }

    @Test
    void countHiddenCharactersWhichAreNoText() throws RefusedDocument {
        String body =
                "<w:p>"
                        + run("修路")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部 参考</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>五公里</w:t></w:r></w:p>";

        Document document = WordFiles.withBody(body).read();

        assertThat(texts(document)).containsExactly("修路五公里");
        assertThat(document.leftovers().hiddenCharacters()).isEqualTo(4);
    }

    @Test
    void areNotOfRowsWhoseDeletionWasTracked() throws RefusedDocument {
        String deleted = row("旧行", "2").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
        String body = "<w:tbl>" + row("指标", "数值") + deleted + row("新行", "3") + "</w:tbl>";

        Document document = WordFiles.withBody(body).read();

        assertThat(texts(document)).containsExactly("指标", "数值", "新行", "3");
        assertThat(document.tables())
                .containsExactly(new Table(List.of(List.of(1, 2), List.of(3, 4))));
    }

    @Test
    void notesAreReadBehindTheTextSoThatNoLineMoves() throws RefusedDocument {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        WordFiles file =
                WordFiles.withBody("<w:p>" + run("投资") + reference + run("增长") + "</w:p>")
                        .footnotes(
                                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                                        + paragraph("—")
                                        + "</w:footnote><w:footnote w:id=\"2\">"
                                        + paragraph("其中县级投资xx万元。")
                                        + "</w:footnote>");

        Document document = file.read();

        assertThat(texts(document)).containsExactly("投资增长", "其中县级投资xx万元。");
        assertThat(document.notes()).isEqualTo(2);
        assertThat(document.body()).hasSize(1);
    }

    @Test
    void formulasAreReadAsTheirLetters() throws RefusedDocument {
        String fraction =
                "<m:oMath><m:f><m:num><m:r><m:t>完成数</m:t></m:r></m:num><m:den><m:r><m:t>任务数</m:t></m:r></m:den></m:f></m:oMath>";

        Document document = WordFiles.withBody("<w:p>" + run("完成率=") + fraction + "</w:p>").read();

        assertThat(texts(document)).containsExactly("完成率=完成数/任务数");
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }
}
