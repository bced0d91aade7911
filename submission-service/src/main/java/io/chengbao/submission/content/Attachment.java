package io.chengbao.submission.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * 附件: what comes with a report's file, such as the sealed scan. Kept and hashed, never opened, and
 * never in memory as a whole.
 *
 * @param upload where its bytes are until they are stored
 */
record Attachment(StoredFile file, Path upload) {

    /**
     * Empty where it is of no kind that is taken.
     *
     * @param sentName as the client sent it, a path perhaps
     */
    static Optional<Attachment> of(String sentName, Path upload) {
        String name = HandedFile.bare(sentName);
        try {
            return AttachmentKind.of(name, start(upload))
                    .map(kind -> new Attachment(stored(name, kind, upload), upload));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
    }

    private static byte[] start(Path upload) throws IOException {
        try (InputStream bytes = Files.newInputStream(upload)) {
            return bytes.readNBytes(AttachmentKind.LONGEST_MAGIC);
        }
    }

    private static StoredFile stored(String name, AttachmentKind kind, Path upload) {
        MessageDigest sha256 = Checking.sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(upload), sha256)) {
            long size = bytes.transferTo(OutputStream.nullOutputStream());
            return new StoredFile(
                    name, kind.mediaType(), size, HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
    }
}
