package io.chengbao.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small reports as the files that a township would send. */
public final class SampleReport {

    public static final String NAME = "青禾镇 工作总结.docx";

    /** So that the same words always make the same bytes. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 1, 1, 0, 0);

    private SampleReport() {}

    /** Has all that the round asks for. */
    public static byte[] complete() {
        return word(
                "青禾镇2026年工作总结",
                "一、工作回顾",
                "全年新建高标准农田1200亩，农村居民人均可支配收入增长6.5%。",
                "二、下步打算",
                "继续推进人居环境整治，完成12个村的污水管网建设。");
    }

    /** The same, a year's work more. */
    public static byte[] revised() {
        return word(
                "青禾镇2026年工作总结（修改稿）",
                "一、工作回顾",
                "全年新建高标准农田1300亩，农村居民人均可支配收入增长6.5%。",
                "二、下步打算",
                "继续推进人居环境整治，完成12个村的污水管网建设。");
    }

    /** Has a blank, and no 下步打算. */
    public static byte[] withBlanks() {
        return word("青禾镇2026年工作总结", "一、工作回顾", "全年完成投资xx万元。");
    }

    /** Bears a 密级标志 in its first line. */
    public static byte[] classified() {
        return word("机密★1年", "青禾镇2026年工作总结", "一、工作回顾", "涉密内容不得外传。");
    }

    /** Complete, with a picture of so many bytes that nothing can pack. */
    public static byte[] withPicture(int bytes) {
        byte[] picture = new byte[bytes];
        new Random(1).nextBytes(picture);
        return wordOf(paragraphs("一、工作回顾", "一切平稳。", "二、下步打算", "继续努力。"), picture);
    }

    /** Some kilobytes that unpack to 80 MB. */
    public static byte[] bomb() {
        return wordOf("<w:p>" + " ".repeat(80 << 20) + "</w:p>", new byte[0]);
    }

    /** A .docx with these paragraphs. */
    public static byte[] word(String... paragraphs) {
        return wordOf(paragraphs(paragraphs), new byte[0]);
    }

    private static String paragraphs(String... texts) {
        return Stream.of(texts)
                .map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
    }

    private static byte[] wordOf(String body, byte[] picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    </Types>""");
            add(
                    zip,
                    "_rels/.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
                    </Relationships>""");
            add(
                    zip,
                    "word/document.xml",
                    """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"""
                            + body
                            + "</w:body></w:document>");
            add(zip, "word/media/image1.png", picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        add(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
