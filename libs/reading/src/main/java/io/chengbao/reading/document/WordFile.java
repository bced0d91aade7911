package io.chengbao.reading.document;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A .docx: its parts are found by POI's package layer and streamed. (POI's XWPF would build an
 * object tree many times the size of the XML.) Nothing outside the file is ever fetched.
 */
final class WordFile {

    private static final String OFFICE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = OFFICE + "document.main+xml";
    private static final String STYLES = OFFICE + "styles+xml";
    private static final String NUMBERING = OFFICE + "numbering+xml";
    private static final String SETTINGS = OFFICE + "settings+xml";
    private static final List<String> MARGINS =
            List.of(OFFICE + "header+xml", OFFICE + "footer+xml");
    private static final List<String> NOTES =
            List.of(OFFICE + "footnotes+xml", OFFICE + "endnotes+xml");
    private static final String COMMENTS = OFFICE + "comments+xml";
    private static final String MACROS = "application/vnd.ms-office.vbaProject";

    private static final String TEMPLATE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";

    private static final Pattern REMOTE =
            Pattern.compile("(?i)(?!file:/)[a-z][a-z0-9+.-]+:.*|[\\\\/]{2}.*");

    private final OPCPackage parts;

    private WordFile(OPCPackage parts) {
        this.parts = parts;
    }

    static FileContent read(byte[] content) throws RefusedDocument {
        BoundedZip zip = null;
        try {
            zip = BoundedZip.open(content);
            OPCPackage parts = OPCPackage.open(zip);
            parts.getParts();
            zip.packageRead();
            return new WordFile(parts).read();
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            // POI answers broken files with all sorts of unchecked exceptions; what they say may
            // quote the file.
            if (zip != null && zip.isExceeded()) {
                throw new RefusedDocument(
                        Reason.TOO_LARGE_INSIDE, "Inflates to more than a Word file may");
            }
            throw new RefusedDocument(Reason.UNREADABLE, "The Word file is broken");
        }
    }

    private FileContent read()
            throws IOException, OpenXML4JException, XMLStreamException, RefusedDocument {
        List<PackagePart> documents = parts.getPartsByContentType(DOCUMENT);
        if (documents.isEmpty() || bringsCode()) {
            throw new RefusedDocument(Reason.NOT_A_DOCUMENT, "A zip, but not a plain .docx");
        }
        Styles styles = Styles.none();
        for (PackagePart part : parts.getPartsByContentType(STYLES)) {
            try (InputStream xml = part.getInputStream()) {
                styles = Styles.read(xml);
            }
        }
        Numbering numbering = Numbering.none();
        for (PackagePart part : parts.getPartsByContentType(NUMBERING)) {
            try (InputStream xml = part.getInputStream()) {
                numbering = Numbering.read(xml);
            }
        }
        Lines lines = new Lines();
        for (String margin : MARGINS) {
            for (PackagePart part : parts.getPartsByContentType(margin)) {
                read(part, Story.ofMargin(lines));
            }
        }
        Remains remains = new Remains();
        read(documents.get(0), new Story(styles, numbering, Line.Place.BODY, lines, remains));
        for (String notes : NOTES) {
            for (PackagePart part : parts.getPartsByContentType(notes)) {
                read(part, new Story(styles, numbering, Line.Place.NOTE, lines, remains));
            }
        }
        for (PackagePart part : parts.getPartsByContentType(COMMENTS)) {
            countComments(part, remains);
        }
        return FileContent.of(lines, remains);
    }

    private static void read(PackagePart part, Story story)
            throws IOException, XMLStreamException, RefusedDocument {
        try (InputStream xml = part.getInputStream()) {
            story.read(xml);
        }
    }

    private static void countComments(PackagePart part, Remains remains)
            throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            SafeXml xml = SafeXml.of(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.element().equals("comment")) {
                    remains.commented();
                }
            }
        }
    }

    /**
     * Macros, or a template on another machine: harmless here, but not to the county that opens the
     * original.
     */
    private boolean bringsCode() throws OpenXML4JException {
        if (!parts.getPartsByContentType(MACROS).isEmpty()) {
            return true;
        }
        for (PackagePart settings : parts.getPartsByContentType(SETTINGS)) {
            for (PackageRelationship template : settings.getRelationshipsByType(TEMPLATE)) {
                if (template.getTargetMode() == TargetMode.EXTERNAL
                        && REMOTE.matcher(template.getTargetURI().toString()).matches()) {
                    return true;
                }
            }
        }
        return false;
    }
}
