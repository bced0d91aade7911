package io.chengbao.acceptance.play;

import io.chengbao.acceptance.WordFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file in a form. */
record FilePart(String field, String name, byte[] bytes) {

    static FilePart report(String township, boolean blanks) {
        return new FilePart(
                "file",
                "report.docx",
                blanks ? WordFile.withBlanks(township) : WordFile.complete(township));
    }

    /** What passes for a sealed scan. Nobody opens it. */
    static FilePart scan(String township, int number) {
        String bytes = "%PDF-1.7\n" + (township + "第" + number + "份盖章扫描件\n").repeat(1_000);
        return new FilePart(
                "attachments", "scan-" + number + ".pdf", bytes.getBytes(StandardCharsets.UTF_8));
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
