package io.chengbao.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * An audit entry in the form that is hashed.
 *
 * <p>The seal at a position is the SHA-256 of the seal before it (of 32 zero bytes at the first)
 * and of these fields, each as its number of bytes in UTF-8, a colon and the bytes, or as {@code -}
 * where there is none: position, id, time in UTC with six decimals, person, division, action,
 * target, outcome, reason.
 */
record SealedEntry(
        UUID id,
        OffsetDateTime at,
        String person,
        String division,
        String action,
        String target,
        String outcome,
        String reason) {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    byte[] sealAt(long position, byte[] before) {
        MessageDigest digest = sha256();
        digest.update(before);
        add(digest, Long.toString(position));
        add(digest, id.toString());
        add(digest, MICROSECONDS.format(at.withOffsetSameInstant(ZoneOffset.UTC)));
        add(digest, person);
        add(digest, division);
        add(digest, action);
        add(digest, target);
        add(digest, outcome);
        add(digest, reason);
        return digest.digest();
    }

    private static void add(MessageDigest digest, String field) {
        if (field == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
