package io.chengbao.review.review;

import io.chengbao.review.review.Finding.Severity;
import jakarta.persistence.Embeddable;
import java.util.List;

/** How many findings of each severity a revision has. */
@Embeddable
public record FindingCounts(int blockers, int warnings, int advice) {

    static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(
                count(findings, Severity.BLOCKER),
                count(findings, Severity.WARNING),
                count(findings, Severity.ADVICE));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    public int total() {
        return blockers + warnings + advice;
    }
}
