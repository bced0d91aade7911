package io.chengbao.reading.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives each line its id: a digest of its words, so that a renumbered or re-indented paragraph
 * keeps it.
 */
final class Paragraphs {

    private static final int DIGEST_BYTES = 6;

    private static final Pattern SPACES = Pattern.compile("[\\s\u3000\u00A0]+");

    private final MessageDigest sha256 = sha256();
    private final Map<String, Integer> occurrences = new HashMap<>();

    private Paragraphs() {}

    static List<Paragraph> of(List<Line> lines) {
        Paragraphs paragraphs = new Paragraphs();
        return lines.stream().map(paragraphs::paragraph).toList();
    }

    private Paragraph paragraph(Line line) {
        String words = HeadingNumber.of(line.text()).map(HeadingNumber::rest).orElse(line.text());
        byte[] digest =
                sha256.digest(
                        SPACES.matcher(words).replaceAll("").getBytes(StandardCharsets.UTF_8));
        String key = "p" + HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES));
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        return new Paragraph(
                occurrence == 1 ? key : key + "-" + occurrence, line.number(), line.text());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
