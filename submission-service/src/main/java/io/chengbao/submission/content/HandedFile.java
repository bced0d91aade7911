package io.chengbao.submission.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as somebody handed it in.
 *
 * @param name without a path; its extension tells text from everything else
 * @param title what the person calls it, or null where the document is to say
 */
public record HandedFile(String name, byte[] bytes, String title) {

    private static final int SLICE = 64 * 1024;

    private static final int LONGEST_NAME = 200;

    /**
     * @param sentName as the client sent it, a path perhaps
     */
    static HandedFile of(String sentName, Path upload) {
        try {
            return new HandedFile(bare(sentName), read(upload), null);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
    }

    /**
     * Text that was typed rather than uploaded; kept as a text file, so that every report has one.
     */
    public static HandedFile ofText(String title, String text) {
        return new HandedFile(
                bare(title) + ".txt", text.getBytes(StandardCharsets.UTF_8), storable(title));
    }

    /**
     * Slice by slice: Java copies each read through memory outside the heap, keeps that for every
     * thread, and reading at once would keep 20 MB.
     */
    private static byte[] read(Path upload) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(upload)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
            do {
                bytes.limit(Math.min(bytes.capacity(), bytes.position() + SLICE));
            } while (bytes.hasRemaining() && file.read(bytes) >= 0);
            return bytes.array();
        }
    }

    /** What to call a report whose document has no title. */
    String nameWithoutExtension() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The last part of a path of either kind, without what headers or file systems can't take. */
    static String bare(String sent) {
        String last = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "");
        String clean = storable(last.replaceAll("[\"*:<>?|]", ""));
        if (clean.isEmpty()) {
            return "report";
        }
        int tooMany = clean.codePointCount(0, clean.length()) - LONGEST_NAME;
        return tooMany <= 0 ? clean : clean.substring(clean.offsetByCodePoints(0, tooMany));
    }

    /** Without control characters and half characters, which PostgreSQL's text can't take. */
    private static String storable(String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
