package io.chengbao.reading.document;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/**
 * A text file: UTF-16 where it says so, UTF-8, or else what Chinese Windows calls ANSI (GB18030).
 * None is guessed at: all are decoded strictly.
 */
final class TextFile {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextFile() {}

    static FileContent read(byte[] content) throws RefusedDocument {
        Lines.expectBytes(content.length);
        String text =
                utf16(content)
                        .or(() -> decoded(content, StandardCharsets.UTF_8))
                        .or(() -> decoded(content, GB18030))
                        .filter(TextFile::isText)
                        .orElseThrow(
                                () ->
                                        new RefusedDocument(
                                                Reason.UNREADABLE, "Neither UTF-8 nor GB18030"));
        Lines lines = new Lines();
        for (Iterator<String> each = withoutByteOrderMark(text).lines().iterator();
                each.hasNext(); ) {
            lines.add(each.next(), Line.Place.BODY, 0);
        }
        return FileContent.of(lines);
    }

    /** Only where a byte order mark says so, as Windows' Notepad writes it for “Unicode”. */
    private static Optional<String> utf16(byte[] content) {
        boolean marked =
                content.length > 1
                        && (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF
                                || content[0] == (byte) 0xFF && content[1] == (byte) 0xFE);
        return marked ? decoded(content, StandardCharsets.UTF_16) : Optional.empty();
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            CharBuffer text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(content));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Much that is binary decodes as GB18030; control characters give it away. */
    private static boolean isText(String text) {
        return text.chars()
                .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
