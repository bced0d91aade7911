package io.chengbao.reading.document;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The binary format of Word 97 to 2003, which WPS writes as .doc and .wps, by POI's HWPF. It builds
 * object trees, so it gets less: no pictures, no embedded files, and no more text than a report
 * has.
 */
final class DocFile {

    private static final int MAX_BYTES = 12 << 20;

    /** The text with its formatting; the longest reports have some hundred KB. */
    private static final int MAX_STREAM_BYTES = 4 << 20;

    private static final Set<String> READ = Set.of("WordDocument", "0Table", "1Table");

    /** Macros, or another file's encryption around this one. */
    private static final Set<String> CODE =
            Set.of("Macros", "_VBA_PROJECT_CUR", "VBA", "EncryptedPackage", "EncryptionInfo");

    private DocFile() {}

    static FileContent read(byte[] content) throws RefusedDocument {
        if (content.length > MAX_BYTES) {
            throw notThisOne();
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            for (String name : root.getEntryNames()) {
                if (CODE.contains(name)) {
                    throw notThisOne();
                }
            }
            for (Entry entry : root) {
                expect(entry);
            }
            try (HWPFDocument document = new HWPFDocument(root)) {
                return new DocStory(document).read();
            }
        } catch (EncryptedDocumentException | OldFileFormatException | FileNotFoundException e) {
            throw notThisOne();
        } catch (IOException | RuntimeException e) {
            // As with the newer format, POI answers broken files with all sorts of exceptions.
            throw new RefusedDocument(Reason.UNREADABLE, "The Word file is broken");
        }
    }

    private static void expect(Entry entry) throws RefusedDocument {
        if (READ.contains(entry.getName())
                && entry instanceof DocumentEntry stream
                && stream.getSize() > MAX_STREAM_BYTES) {
            throw new RefusedDocument(
                    Reason.TOO_LARGE_INSIDE, "More text and formatting than a report has");
        }
    }

    private static RefusedDocument notThisOne() {
        return new RefusedDocument(
                Reason.NOT_A_DOCUMENT, "Not a plain binary Word file of 1997 or later");
    }
}
