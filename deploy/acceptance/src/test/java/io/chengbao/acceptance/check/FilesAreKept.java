package io.chengbao.acceptance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.acceptance.check.Evidence.Kept;
import io.chengbao.acceptance.history.Attempt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 1. Every content has its file and its attachments, byte for byte, and the attachments are what
 * somebody sent together.
 */
final class FilesAreKept implements Invariant {

    private static final int NUMBER = 1;

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Set<List<String>> sent = sent(evidence.attempts());
        for (Kept content : evidence.contents()) {
            String about = "content " + content.content();
            findings.requireEqual(about, "files kept:", content.listed(), content.stored());
            List<String> attached = content.listed().subList(1, content.listed().size());
            findings.require(
                    sent.contains(attached),
                    about,
                    "attachments that were sent together",
                    attached);
        }
        return findings.list();
    }

    /** Typed text comes without any. */
    private static Set<List<String>> sent(List<Attempt> attempts) {
        Set<List<String>> sent = new HashSet<>(Set.of(List.of()));
        for (Attempt attempt : attempts) {
            List<String> hashes = new ArrayList<>();
            for (JsonNode hash : attempt.content().path("attachments")) {
                hashes.add(hash.asText());
            }
            sent.add(hashes);
        }
        return sent;
    }
}
