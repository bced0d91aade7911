package io.chengbao.submission.report;

import io.chengbao.platform.problem.Localized;
import io.chengbao.platform.problem.Refusal;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import io.chengbao.submission.content.FindingView;
import java.util.List;
import java.util.UUID;

/** Something must be mended before the report can be submitted; says all that was found. */
public final class ReportHasBlockers extends Refusal {

    private static final long serialVersionUID = 1L;

    ReportHasBlockers(UUID report, List<Finding> findings) {
        super(
                "report-has-blockers",
                answering(422)
                        .withHeader("Location", ReportView.location(report).toString())
                        .with("reportId", report)
                        .with("findings", inWords(findings)),
                findings.stream().filter(found -> found.severity() == Severity.BLOCKER).count());
    }

    private static Localized inWords(List<Finding> findings) {
        return language -> findings.stream().map(found -> FindingView.of(found, language)).toList();
    }
}
