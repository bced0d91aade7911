package io.chengbao.review.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest .xlsx file with these cells. */
public final class Xlsx {

    private Xlsx() {}

    /**
     * @param rows their cells divided by {@code |}
     */
    public static byte[] of(String... rows) {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (String row : rows) {
            sheet.append("<row>");
            Arrays.stream(row.split("\\|", -1)).map(Xlsx::cell).forEach(sheet::append);
            sheet.append("</row>");
        }
        return zip(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"sheet.xml\"/></Relationships>",
                "xl/sheet.xml",
                sheet.append("</sheetData></worksheet>").toString());
    }

    private static String cell(String text) {
        return text.matches("-?[0-9.]+")
                ? "<c><v>" + text + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
