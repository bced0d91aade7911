package io.chengbao.reading.document;

import static io.chengbao.reading.document.WordFiles.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final String TEXT = paragraph("修路五公里");

    @Test
    void refusesAFileWithoutBytes() {
        assertThat(reasonFor("报告.docx", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reasonFor("报告.txt", new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAFileWithoutText() {
        assertThat(reasonFor("报告.txt", utf8("\uFEFF \n\u3000\r\n"))).isEqualTo(Reason.EMPTY);
        assertThat(reasonFor(WordFiles.withBody(paragraph("") + paragraph(" \u3000"))))
                .isEqualTo(Reason.EMPTY);
        assertThat(reasonFor(WordFiles.withBody("").header(paragraph("柳溪镇"))))
                .isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"报告.docx", "报告.doc", "报告.wps", "报告.pdf", "报告.png"})
    void refusesTextUnderAnotherFormatsName(String name) {
        assertThat(reasonFor(name, utf8("修路五公里"))).isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @Test
    void refusesOtherFormatsUnderTheNameOfText() {
        assertThat(reasonFor("报告.txt", utf8("%PDF-1.7"))).isEqualTo(Reason.NOT_A_DOCUMENT);
        assertThat(reasonFor("报告.txt", utf8("{\\rtf1"))).isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @Test
    void refusesZipsThatAreNotWord() throws IOException {
        assertThat(reasonFor("报告.docx", zip("a.txt", utf8("修路"))))
                .isIn(Reason.NOT_A_DOCUMENT, Reason.UNREADABLE);
        assertThat(
                        reasonFor(
                                WordFiles.ofType(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")))
                .isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @Test
    void refusesAZipInsideAZip() throws IOException {
        assertThat(reasonFor("报告.docx", zip("报告.docx", WordFiles.withBody(TEXT).bytes())))
                .isIn(Reason.NOT_A_DOCUMENT, Reason.UNREADABLE);
    }

    @Test
    void refusesMacros() {
        assertThat(
                        reasonFor(
                                WordFiles.ofType(
                                        "application/vnd.ms-word.document.macroEnabled.main+xml")))
                .isEqualTo(Reason.NOT_A_DOCUMENT);
        assertThat(reasonFor(WordFiles.withBody(TEXT).entry("word/vbaProject.bin", new byte[10])))
                .isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://template.example/t.dotm",
                "https://template.example/t.dotm",
                "\\\\server\\share\\t.dotm"
            })
    void refusesATemplateOnAnotherMachine(String target) {
        assertThat(reasonFor(WordFiles.withBody(TEXT).templateAt(target)))
                .isEqualTo(Reason.NOT_A_DOCUMENT);
    }

    @Test
    void takesATemplateOnTheDraftersOwnDisk() throws RefusedDocument {
        assertThat(
                        WordFiles.withBody(TEXT)
                                .templateAt("file:///C:\\Users\\a\\Normal.dotm")
                                .read()
                                .paragraphs())
                .hasSize(1);
    }

    @Test
    void refusesATruncatedWordFile() {
        byte[] whole = WordFiles.withBody(TEXT.repeat(1_000)).bytes();

        for (int length = 4; length < whole.length; length += 97) {
            assertThat(reasonFor("报告.docx", Arrays.copyOf(whole, length)))
                    .isEqualTo(Reason.UNREADABLE);
        }
    }

    @Test
    void refusesBrokenXml() {
        assertThat(reasonFor(WordFiles.withDocument("<w:document"))).isEqualTo(Reason.UNREADABLE);
        assertThat(reasonFor(WordFiles.withBody("<w:p><w:t>没有结尾"))).isEqualTo(Reason.UNREADABLE);
        assertThat(reasonFor(WordFiles.withBody(TEXT).numbering("<w:num w:numId=\"一\"/>")))
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void refusesBrokenText() {
        assertThat(reasonFor("报告.txt", new byte[] {(byte) 0xC0, (byte) 0xFF, 'a'}))
                .isEqualTo(Reason.UNREADABLE);
        assertThat(reasonFor("报告.txt", new byte[] {'a', 0, 'b'})).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void refusesADocumentTypeAndFetchesNothing() throws IOException {
        try (ServerSocket attacker = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + attacker.getLocalPort() + "/";
            String[] attacks = {
                "<!DOCTYPE d SYSTEM \"" + address + "\"><d/>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>",
                "<!DOCTYPE d [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]><d/>",
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;</d>"
            };

            for (String attack : attacks) {
                assertThat(reasonFor(WordFiles.withDocument(attack))).isEqualTo(Reason.UNREADABLE);
                assertThat(
                                reasonFor(
                                        WordFiles.withBody(TEXT)
                                                .entry("word/_rels/document.xml.rels", utf8(attack))
                                                .header(attack)))
                        .isEqualTo(Reason.UNREADABLE);
            }

            attacker.setSoTimeout(1);
            assertThat(
                            catchThrowableOfType(
                                    java.net.SocketTimeoutException.class, attacker::accept))
                    .isNotNull();
        }
    }

    @Test
    void refusesAZipBombInEveryPartThatIsRead() {
        String bomb = TEXT + "<!--" + " ".repeat(20 << 20) + "-->";

        assertThat(reasonFor(WordFiles.withBody(bomb))).isEqualTo(Reason.TOO_LARGE_INSIDE);
        assertThat(reasonFor(WordFiles.withBody(TEXT).header(bomb)))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
        assertThat(reasonFor(WordFiles.withBody(TEXT).styles(bomb)))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
        assertThat(reasonFor(WordFiles.withBody(TEXT).numbering(bomb)))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
    }

    @Test
    void refusesABombWhereThePackageKeepsItsBooks() {
        assertThat(
                        reasonFor(
                                WordFiles.withBody(TEXT)
                                        .part(
                                                "a.xml",
                                                "text/xml\" x=\"" + "a".repeat(2 << 20),
                                                "<a/>")))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
        assertThat(
                        reasonFor(
                                WordFiles.withBody(TEXT)
                                        .part(
                                                "docProps/core.xml",
                                                "application/vnd.openxmlformats-package.core-properties+xml",
                                                "<a>" + " ".repeat(2 << 20) + "</a>")))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
    }

    @Test
    void refusesManyPartsThatAreTooMuchTogether() {
        WordFiles file = WordFiles.withBody(TEXT);
        String header =
                "<w:hdr " + WordFiles.NAMESPACES + "><!--" + " ".repeat(8 << 20) + "--></w:hdr>";
        for (int i = 0; i < 9; i++) {
            file.part(
                    "word/header" + i + ".xml",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
                    header);
        }

        assertThat(reasonFor(file)).isEqualTo(Reason.TOO_LARGE_INSIDE);
    }

    @Test
    void refusesAHundredThousandEntries() {
        WordFiles file = WordFiles.withBody(TEXT);
        for (int i = 0; i < 100_000; i++) {
            file.entry("media/" + i + ".png", new byte[0]);
        }

        assertThat(reasonFor(file)).isEqualTo(Reason.TOO_LARGE_INSIDE);
    }

    @Test
    void refusesNestingAndTextBeyondAnyReport() {
        assertThat(reasonFor(WordFiles.withBody("<w:p>".repeat(100_000))))
                .isEqualTo(Reason.UNREADABLE);
        assertThat(reasonFor(WordFiles.withBody(paragraph("路".repeat(1_000_001)))))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
        assertThat(reasonFor(WordFiles.withBody(paragraph("路").repeat(20_001))))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
        assertThat(reasonFor(WordFiles.withBody("<w:p>" + "<w:p/>".repeat(100_000) + "</w:p>")))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
        assertThat(reasonFor("报告.txt", utf8("路".repeat(1_000_001))))
                .isEqualTo(Reason.TOO_LARGE_INSIDE);
    }

    @Test
    void neverInflatesAPicture() throws RefusedDocument {
        byte[] picture = new byte[(int) BoundedZip.MAX_BYTES + 1];

        assertThat(
                        WordFiles.withBody(TEXT)
                                .entry("word/media/image1.png", picture)
                                .read()
                                .paragraphs())
                .hasSize(1);
    }

    @Test
    void readsEntriesThatPointOutsideAsNothing() throws RefusedDocument {
        assertThat(
                        WordFiles.withBody(TEXT)
                                .entry("../../etc/passwd.xml", utf8("<a/>"))
                                .read()
                                .paragraphs())
                .hasSize(1);
    }

    @Test
    void saysNothingOfTheContent() {
        RefusedDocument refusal = refusal("报告.txt", utf8("机密★1年\n关于某事的报告"));

        assertThat(refusal.getMessage()).doesNotContain("机密", "某事");
        assertThat(refusal.getCause()).isNull();
        assertThat(refusal.getStackTrace()).isEmpty();
    }

    @Test
    void takesRandomZipsAsUnreadable() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        bytes[0] = 'P';
        bytes[1] = 'K';
        bytes[2] = 3;
        bytes[3] = 4;

        assertThat(reasonFor("报告.docx", bytes)).isEqualTo(Reason.UNREADABLE);
    }

    private static Reason reasonFor(WordFiles file) {
        return reasonFor("报告.docx", file.bytes());
    }

    private static Reason reasonFor(String name, byte[] content) {
        return refusal(name, content).reason();
    }

    private static RefusedDocument refusal(String name, byte[] content) {
        RefusedDocument refusal =
                catchThrowableOfType(
                        RefusedDocument.class, () -> DocumentReader.read(name, content));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
