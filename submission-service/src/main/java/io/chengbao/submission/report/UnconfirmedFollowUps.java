package io.chengbao.submission.report;

import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.FindingCounts;
import io.chengbao.submission.content.KnownFinding;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one finding that goes away without another content: that the township has not said yet what
 * became of last time's follow-ups.
 */
final class UnconfirmedFollowUps {

    private static final String RULE = "follow-up-unconfirmed";

    private UnconfirmedFollowUps() {}

    /** What was found in the content, and this. */
    static List<Finding> findings(Content content, List<Confirmation> confirmations) {
        int open = open(content, confirmations);
        return open == 0
                ? content.findings()
                : Stream.concat(Stream.of(finding(open)), content.findings().stream()).toList();
    }

    static List<KnownFinding> knownFindings(Content content, List<Confirmation> confirmations) {
        return KnownFinding.all(findings(content, confirmations));
    }

    /**
     * @param confirmed of how many the township said what became of them
     */
    static FindingCounts counts(Content content, int confirmed) {
        FindingCounts counts = content.counts();
        return confirmed >= content.followUpCount()
                ? counts
                : new FindingCounts(counts.blockers(), counts.warnings(), counts.advice() + 1);
    }

    private static int open(Content content, List<Confirmation> confirmations) {
        return Math.max(0, content.followUpCount() - confirmations.size());
    }

    private static Finding finding(int open) {
        return Finding.ofWholeDocument(
                RULE,
                Severity.ADVICE,
                new Sentence(
                        "上次报告的%d项跟踪事项还没有确认进展。".formatted(open),
                        "%d follow-ups of the previous report are not confirmed yet."
                                .formatted(open)),
                new Sentence(
                        "请核对预填的状态，一次确认。",
                        "Look at the proposed statuses and confirm them at once."));
    }
}
