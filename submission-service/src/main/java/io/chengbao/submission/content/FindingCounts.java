package io.chengbao.submission.content;

import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import jakarta.persistence.Embeddable;
import java.util.List;

/** How many findings of each severity a content has; only blockers stop a submission. */
@Embeddable
public record FindingCounts(int blockers, int warnings, int advice) {

    static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(
                count(findings, Severity.BLOCKER),
                count(findings, Severity.WARNING),
                count(findings, Severity.ADVICE));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(found -> found.severity() == severity).count();
    }
}
