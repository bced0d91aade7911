package io.chengbao.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocFileTest {

    private static final List<String> REPORT =
            List.of("柳溪镇2021年工作总结", "一、工作回顾", "（一）抓产业。全年新建大棚xx座，产值翻番。", "二、下步打算", "1.修路。再修5公里。");

    @Test
    void readsTheSameFromBinaryWordAsFromText() throws RefusedDocument {
        Document binary = DocumentReader.read("报告.wps", binary(REPORT));
        Document text =
                DocumentReader.read(
                        "报告.txt", String.join("\n", REPORT).getBytes(StandardCharsets.UTF_8));

        assertThat(binary).isEqualTo(text);
    }

    @Test
    void showsAutomaticNumbers() throws RefusedDocument {
        assertThat(texts(DocumentReader.read("a.doc", file("simple-list.doc"))))
                .contains("1.First item in list", "3.Third item in list");
    }

    @Test
    void keepsWhatStandsInWhichCell() throws RefusedDocument {
        Document document = DocumentReader.read("a.doc", file("simple-table.doc"));

        assertThat(document.tables())
                .containsExactly(new Table(List.of(List.of(2, 3, 4), List.of(5, 6, 7))));
    }

    @Test
    void readsNotesBehindTheText() throws RefusedDocument {
        Document document = DocumentReader.read("a.doc", file("footnote.doc"));

        assertThat(document.notes()).isEqualTo(2);
        assertThat(document.body()).extracting(Paragraph::text).containsExactly("Test text");
        assertThat(document.leftovers()).isEqualTo(new Leftovers(0, 0, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SimpleMacro.doc", "PasswordProtected.doc", "Word6.doc"})
    void refusesMacrosPasswordsAndOlderFormats(String name) {
        assertThat(reasonFor(file(name))).isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @Test
    void refusesAnotherFileInTheSameWrapping() {
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};

        assertThat(reasonFor(magic)).isEqualTo(Reason.UNREADABLE);
    }

    @Property(tries = 300)
    void answersWhateverTheDamage(
            @ForAll @IntRange(max = 19_455) int place,
            @ForAll byte damage,
            @ForAll @IntRange(min = 1, max = 64) int width) {
        byte[] content = file("simple-table.doc");
        for (int i = place; i < Math.min(content.length, place + width); i++) {
            content[i] = damage;
        }
        try {
            assertThat(DocumentReader.read("报告.doc", content).paragraphs()).isNotEmpty();
        } catch (RefusedDocument refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static byte[] binary(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HWPFDocument document =
                new HWPFDocument(new ByteArrayInputStream(file("simple.doc")))) {
            Range range = document.getRange();
            String old = range.text();
            range.insertBefore(String.join("\r", lines));
            document.getRange().replaceText(old.strip(), "");
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Reason reasonFor(byte[] content) {
        return catchThrowableOfType(
                        RefusedDocument.class, () -> DocumentReader.read("报告.doc", content))
                .reason();
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static byte[] file(String name) {
        try (InputStream file = DocFileTest.class.getResourceAsStream("/doc/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
