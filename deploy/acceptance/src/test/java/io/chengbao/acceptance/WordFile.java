package io.chengbao.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file with the paragraphs given and nothing else. */
public final class WordFile {

    private WordFile() {}

    /** A report in which nothing is left open, of about two thousand characters. */
    public static byte[] complete(String township) {
        return of(paragraphs(township));
    }

    /** The same as typed text. */
    public static String completeText(String township) {
        return String.join("\n", paragraphs(township));
    }

    private static String[] paragraphs(String township) {
        return new String[] {
            township + "2026年工作总结",
            "一、2026年工作回顾",
            ("一年来，" + township + "党委、政府团结带领全镇干部群众，办结民生实事12件。").repeat(30),
            "二、2027年下步打算",
            "继续做好粮食生产和防汛抗旱工作，新建村道6公里。".repeat(20)
        };
    }

    /** The same with two blanks, and with nothing about the next steps. */
    public static byte[] withBlanks(String township) {
        return of(paragraphsWithBlanks(township));
    }

    /** The same as typed text. */
    public static String textWithBlanks(String township) {
        return String.join("\n", paragraphsWithBlanks(township));
    }

    private static String[] paragraphsWithBlanks(String township) {
        return new String[] {township + "2026年工作总结", "一、2026年工作回顾", "一年来，办结民生实事xx件，投入资金××万元。"};
    }

    static byte[] of(String... paragraphs) {
        String body =
                List.of(paragraphs).stream()
                        .map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining());
        return zip(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""",
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>""",
                "word/document.xml",
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>"""
                        .formatted(body));
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
