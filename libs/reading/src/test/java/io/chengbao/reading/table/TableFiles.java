package io.chengbao.reading.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a table, made of their parts' XML. */
final class TableFiles {

    static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private TableFiles() {}

    /**
     * @param more parts beside the usual, or instead of them
     */
    static byte[] withRows(String rows, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"目标\" r:id=\"rId3\"/></sheets></workbook>");
        parts.put(
                RELATIONSHIPS,
                "<Relationships><Relationship Id=\"rId3\" Target=\"worksheets/sheet7.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet7.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
