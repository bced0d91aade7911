package io.chengbao.acceptance.check;

import io.chengbao.acceptance.check.Evidence.Head;
import io.chengbao.acceptance.check.Evidence.Seal;
import io.chengbao.acceptance.check.Evidence.Trail;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * 7. The audit chain holds from the first entry to the last, leads to every head that was
 * published, of which there is at least one, and leaves no entry out. Computed anew from its
 * description:
 *
 * <pre>
 * seal(n) = SHA-256( seal(n-1)  n  id  at  person  division  action  target  outcome  reason )
 * </pre>
 *
 * {@code seal(0)} is 32 zero bytes; a field is its length in bytes, a colon and its UTF-8, or a
 * hyphen.
 */
final class AuditChainHolds implements Invariant {

    private static final int NUMBER = 7;

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        evidence.trails().forEach((service, trail) -> check(service, trail, findings));
        return findings.list();
    }

    private static void check(String service, Trail trail, Findings findings) {
        byte[] before = new byte[32];
        long position = 0;
        Map<Long, String> hashes = new HashMap<>();
        for (Seal seal : trail.seals()) {
            String about = "%s, audit entry %s".formatted(service, seal.fields().get(0));
            findings.requireEqual(about, "position", ++position, seal.position());
            byte[] computed = seal(before, seal);
            findings.requireEqual(about, "seal", HexFormat.of().formatHex(computed), seal.hash());
            before = HexFormat.of().parseHex(seal.hash());
            hashes.put(seal.position(), seal.hash());
        }
        for (Head head : trail.published()) {
            findings.requireEqual(
                    service + ", published head " + head.position(),
                    "seal",
                    head.hash(),
                    hashes.get(head.position()));
        }
        findings.require(
                hashes.isEmpty() || !trail.published().isEmpty(),
                service,
                "a published head",
                "none");
        findings.requireEqual(
                service, "sealed entries:", trail.entries(), (long) trail.seals().size());
    }

    private static byte[] seal(byte[] before, Seal seal) {
        MessageDigest digest = sha256();
        digest.update(before);
        add(digest, Long.toString(seal.position()));
        seal.fields().forEach(field -> add(digest, field));
        return digest.digest();
    }

    private static void add(MessageDigest digest, String field) {
        if (field == null) {
            digest.update((byte) '-');
        } else {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
