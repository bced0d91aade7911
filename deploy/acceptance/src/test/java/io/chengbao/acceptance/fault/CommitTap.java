package io.chengbao.acceptance.fault;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Hears a client of PostgreSQL say {@code COMMIT} of what it has written, as a simple query or by
 * running a statement prepared as such (PostgreSQL 17, chapter 53.7, frontend messages). Without
 * TLS only.
 */
final class CommitTap implements TcpProxy.Tap {

    /** Of a longer message only the beginning matters. */
    private static final int ENOUGH = 256;

    /** A startup message has no type; what asks for TLS or GSS comes before it and looks alike. */
    private static final int PROTOCOL_3 = 196_608;

    private static final Pattern WRITE =
            Pattern.compile(
                    "\\s*(?:with\\b.*\\b)?(?:insert|update|delete)\\b.*",
                    CASE_INSENSITIVE | DOTALL);

    private final Map<String, String> prepared = new HashMap<>();
    private final StringBuilder beginning = new StringBuilder();
    private boolean started;
    private boolean wrote;
    private char type;
    private int headLeft = 4;
    private int length;
    private int bodyLeft;

    @Override
    public boolean hears(byte[] said, int bytes) {
        boolean commit = false;
        for (int i = 0; i < bytes; i++) {
            commit |= hears(said[i]);
        }
        return commit;
    }

    private boolean hears(byte next) {
        if (headLeft == 5) {
            type = (char) next;
            headLeft--;
            return false;
        }
        if (headLeft > 0) {
            length = length << 8 | next & 0xff;
            if (--headLeft > 0) {
                return false;
            }
            bodyLeft = length - 4;
        } else {
            if (beginning.length() < ENOUGH) {
                beginning.append((char) (next & 0xff));
            }
            bodyLeft--;
        }
        return bodyLeft == 0 && ends();
    }

    private boolean ends() {
        String[] parts = beginning.toString().split("\0", -1);
        boolean commit = started ? isCommit(parts) : begins();
        beginning.setLength(0);
        length = 0;
        headLeft = started ? 5 : 4;
        return commit;
    }

    private boolean begins() {
        byte[] code = beginning.substring(0, 4).getBytes(StandardCharsets.ISO_8859_1);
        int asked = 0;
        for (byte part : code) {
            asked = asked << 8 | part & 0xff;
        }
        started = asked == PROTOCOL_3;
        return false;
    }

    private boolean isCommit(String[] parts) {
        switch (type) {
            case 'Q':
                return isCommitOfWrites(parts[0]);
            case 'P':
                prepared.put(parts[0], parts[1]);
                return false;
            case 'B':
                return isCommitOfWrites(prepared.getOrDefault(parts[1], ""));
            default:
                return false;
        }
    }

    private boolean isCommitOfWrites(String query) {
        String word = query.strip().toUpperCase(Locale.ROOT);
        boolean committed = wrote && word.equals("COMMIT");
        boolean ends = word.equals("COMMIT") || word.equals("ROLLBACK");
        wrote = !ends && (wrote || WRITE.matcher(query).matches());
        return committed;
    }
}
