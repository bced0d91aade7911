package io.chengbao.reading.table;

import io.chengbao.reading.document.CountedStream;
import io.chengbao.reading.document.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of an .xlsx file (ISO/IEC 29500), cell by cell as text; of a formula the value
 * that was kept with it, and of a percentage the figure that is shown. Nothing is reckoned or
 * fetched, and the XML is streamed within bounds.
 */
public record Table(List<Row> rows) {

    static final int MOST_ENTRIES = 1_000;
    static final long MOST_BYTES = 16L << 20;

    /**
     * @param number as the program shows it, from 1
     * @param cells by column, from 0; those that have text
     */
    public record Row(int number, Map<Integer, String> cells) {

        /** Without blanks around it; empty for none. */
        public String cell(int column) {
            return cells.getOrDefault(column, "");
        }
    }

    public static Table read(Path file) throws UnreadableTable {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableTable("More entries than a table has");
            }
            SharedTexts texts = new SharedTexts();
            if (zip.getEntry(SharedTexts.PART) != null) {
                stream(zip, SharedTexts.PART, texts);
            }
            Formats formats = new Formats();
            if (zip.getEntry(Formats.PART) != null) {
                stream(zip, Formats.PART, formats);
            }
            return new Table(stream(zip, firstSheet(zip), new Cells(texts, formats)).rows());
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new UnreadableTable(broken);
        }
    }

    /** What A, B, …, AA are called. */
    public static String columnName(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }

    private static String firstSheet(ZipFile zip)
            throws IOException, XMLStreamException, UnreadableTable {
        String id = stream(zip, "xl/workbook.xml", new FirstSheet()).relationship();
        return stream(zip, "xl/_rels/workbook.xml.rels", new Relationship(id)).part();
    }

    private static <T extends Part> T stream(ZipFile zip, String name, T part)
            throws IOException, XMLStreamException, UnreadableTable {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableTable("No table: a part is missing");
        }
        try (InputStream bytes = bounded(zip.getInputStream(entry))) {
            SafeXml xml = SafeXml.of(bytes);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> part.begin(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            part.text(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> part.end(xml.getLocalName());
                    default -> {}
                }
            }
        }
        return part;
    }

    /** Counts what really comes out; the size in a header is never believed. */
    private static InputStream bounded(InputStream part) {
        AtomicLong left = new AtomicLong(MOST_BYTES);
        return new CountedStream(
                part,
                bytes -> {
                    if (left.addAndGet(-bytes) < 0) {
                        throw new IOException("Inflates to more than a table may");
                    }
                });
    }
}
