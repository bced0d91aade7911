package io.chengbao.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written byte by byte, so that tests can have what no word processor would write. */
final class WordFiles {

    static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private static final String OFFICE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder overrides = new StringBuilder();

    private WordFiles() {}

    /** A Word file with that inside its body. */
    static WordFiles withBody(String body) {
        return withDocument(
                "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    static WordFiles withDocument(String xml) {
        WordFiles file = new WordFiles();
        return file.part("word/document.xml", OFFICE + "document.main+xml", xml);
    }

    static WordFiles ofType(String mainContentType) {
        return new WordFiles()
                .part("word/document.xml", mainContentType, "<w:document " + NAMESPACES + "/>");
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    WordFiles styles(String styles) {
        return part(
                "word/styles.xml",
                OFFICE + "styles+xml",
                "<w:styles " + NAMESPACES + ">" + styles + "</w:styles>");
    }

    WordFiles numbering(String numbering) {
        return part(
                "word/numbering.xml",
                OFFICE + "numbering+xml",
                "<w:numbering " + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    WordFiles header(String content) {
        return part(
                "word/header1.xml",
                OFFICE + "header+xml",
                "<w:hdr " + NAMESPACES + ">" + content + "</w:hdr>");
    }

    WordFiles footer(String content) {
        return part(
                "word/footer1.xml",
                OFFICE + "footer+xml",
                "<w:ftr " + NAMESPACES + ">" + content + "</w:ftr>");
    }

    WordFiles footnotes(String content) {
        return part(
                "word/footnotes.xml",
                OFFICE + "footnotes+xml",
                "<w:footnotes " + NAMESPACES + ">" + content + "</w:footnotes>");
    }

    WordFiles comments(String content) {
        return part(
                "word/comments.xml",
                OFFICE + "comments+xml",
                "<w:comments " + NAMESPACES + ">" + content + "</w:comments>");
    }

    WordFiles templateAt(String target) {
        return part(
                        "word/settings.xml",
                        OFFICE + "settings+xml",
                        "<w:settings " + NAMESPACES + "/>")
                .entry(
                        "word/_rels/settings.xml.rels",
                        ("<Relationships"
                                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                        + " Id=\"r1\" TargetMode=\"External\" Target=\""
                                        + target
                                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
                                        + "</Relationships>")
                                .getBytes(StandardCharsets.UTF_8));
    }

    WordFiles part(String name, String contentType, String xml) {
        overrides
                .append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(contentType)
                .append("\"/>");
        return entry(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    WordFiles entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", PACKAGE_RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read() throws RefusedDocument {
        return DocumentReader.read("报告.docx", bytes());
    }

    private String contentTypes() {
        return "<Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/><Default"
                + " Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"bin\""
                + " ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + overrides
                + "</Types>";
    }

    private static final String PACKAGE_RELATIONSHIPS =
            "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\" Target=\"word/document.xml\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                    + "</Relationships>";

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
