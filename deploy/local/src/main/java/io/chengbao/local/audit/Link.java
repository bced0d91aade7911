package io.chengbao.local.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One link of a chain with the entry that it seals.
 *
 * @param fields the entry's, as text, in the order in which they are hashed; null where the entry
 *     is gone
 * @param hash the seal as it is stored
 */
record Link(long position, String entry, List<String> fields, byte[] hash) {

    static final String QUERY =
            """
            select s.position, s.entry_id::text, s.hash, e.id::text,
                to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                e.person, e.division, e.action, e.target, e.outcome, e.reason
            from audit_seal s left join audit_entry e on e.id = s.entry_id
            order by s.position""";

    private static final int FIRST_FIELD = 4;
    private static final int FIELDS = 8;

    static Link of(ResultSet row) throws SQLException {
        List<String> fields = null;
        if (row.getString(FIRST_FIELD) != null) {
            fields = new ArrayList<>();
            for (int i = 0; i < FIELDS; i++) {
                fields.add(row.getString(FIRST_FIELD + i));
            }
        }
        return new Link(row.getLong(1), row.getString(2), fields, row.getBytes(3));
    }

    boolean isGone() {
        return fields == null;
    }

    /** Whether this link's entry, at this position and behind this seal, has this seal. */
    boolean fits(long at, byte[] before, byte[] seal) {
        return !isGone() && MessageDigest.isEqual(seal, sealed(at, before));
    }

    String hex() {
        return HexFormat.of().formatHex(hash);
    }

    private byte[] sealed(long at, byte[] before) {
        var digest = sha256();
        digest.update(before);
        add(digest, Long.toString(at));
        fields.forEach(field -> add(digest, field));
        return digest.digest();
    }

    private static void add(MessageDigest digest, String field) {
        if (field == null) {
            digest.update((byte) '-');
            return;
        }
        var bytes = field.getBytes(StandardCharsets.UTF_8);
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
