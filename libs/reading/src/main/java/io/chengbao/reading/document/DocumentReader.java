package io.chengbao.reading.document;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a report's file. What the file is, its first bytes decide; its name only tells text from
 * everything else, because any bytes might be text.
 */
public final class DocumentReader {

    private static final Set<String> TEXT_EXTENSIONS = Set.of("", "txt", "text");

    private DocumentReader() {}

    /**
     * @param fileName as the person named it; only its extension matters
     * @throws RefusedDocument for whatever isn't a readable report; no other exception, whatever
     *     the bytes
     */
    public static Document read(String fileName, byte[] content) throws RefusedDocument {
        FileContent file = content(extension(fileName), content);
        if (ClassificationMark.isBorneBy(file.lines())) {
            throw new RefusedDocument(Reason.CLASSIFIED, "The file bears a classification mark");
        }
        List<Line> written =
                file.lines().stream().filter(line -> line.place() != Line.Place.MARGIN).toList();
        if (written.isEmpty()) {
            throw new RefusedDocument(Reason.EMPTY, "The file has no text");
        }
        Title title = Title.of(written);
        return new Document(
                title.text(),
                Outline.of(written, title),
                Paragraphs.of(written),
                firstNote(written),
                file.tables(),
                file.leftovers());
    }

    private static Integer firstNote(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.place() == Line.Place.NOTE)
                .map(Line::number)
                .findFirst()
                .orElse(null);
    }

    private static FileContent content(String extension, byte[] content) throws RefusedDocument {
        if (content.length == 0) {
            throw new RefusedDocument(Reason.EMPTY, "The file has no bytes");
        }
        if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 'P', 'K', 5, 6)) {
            return WordFile.read(content);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return DocFile.read(content);
        }
        if (!TEXT_EXTENSIONS.contains(extension) || isOtherFormat(content)) {
            throw new RefusedDocument(Reason.NOT_A_DOCUMENT, "Neither Word nor text");
        }
        return TextFile.read(content);
    }

    private static boolean isOtherFormat(byte[] content) {
        return startsWith(content, '%', 'P', 'D', 'F')
                || startsWith(content, '{', '\\', 'r', 't', 'f')
                || startsWith(content, 0x89, 'P', 'N', 'G')
                || startsWith(content, 0xFF, 0xD8, 0xFF)
                || startsWith(content, 'R', 'a', 'r', '!')
                || startsWith(content, '7', 'z', 0xBC, 0xAF);
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return fileName.substring(dot < 0 ? fileName.length() : dot + 1)
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
