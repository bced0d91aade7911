package io.chengbao.submission.content;

import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A finding with an id by which it is known again in another content: made of the rule, the
 * paragraph's id and the quote. Of equal ones the second and later have {@code -2}, {@code -3}, …
 */
public record KnownFinding(String id, Finding finding) {

    private static final int DIGEST_BYTES = 6;

    public static List<KnownFinding> all(List<Finding> findings) {
        Map<String, Integer> occurrences = new HashMap<>();
        List<KnownFinding> known = new ArrayList<>();
        for (Finding finding : findings) {
            String key = "f" + digest(finding);
            int occurrence = occurrences.merge(key, 1, Integer::sum);
            known.add(new KnownFinding(occurrence == 1 ? key : key + "-" + occurrence, finding));
        }
        return List.copyOf(known);
    }

    /** A finding about the whole document is told from another one only by what it says. */
    private static String digest(Finding finding) {
        String place =
                finding.paragraph() == null
                        ? finding.message().zh()
                        : finding.paragraph() + "\n" + finding.quote();
        byte[] digest =
                Checking.sha256()
                        .digest((finding.rule() + "\n" + place).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES));
    }

    public boolean isBlocker() {
        return finding.severity() == Severity.BLOCKER;
    }

    /**
     * Whether it may stand with a reason: a blank, a part that is missing, and what the round made
     * a blocker. That may rest on reading prose, and nobody is to be locked out by a rule that
     * errs.
     */
    public boolean isWaivable() {
        return isBlocker();
    }
}
