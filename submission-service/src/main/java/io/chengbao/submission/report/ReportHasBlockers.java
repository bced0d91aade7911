package io.chengbao.submission.report;

import io.chengbao.platform.problem.Localized;
import io.chengbao.platform.problem.Refusal;
import io.chengbao.submission.content.FindingView;
import io.chengbao.submission.content.KnownFinding;
import java.util.List;
import java.util.UUID;

/**
 * Something must be mended before the report can be handed on; says all that was found and not
 * waived.
 */
public final class ReportHasBlockers extends Refusal {

    private static final long serialVersionUID = 1L;

    ReportHasBlockers(UUID report, List<KnownFinding> findings) {
        super(
                "report-has-blockers",
                answering(422)
                        .withHeader("Location", ReportView.location(report).toString())
                        .with("reportId", report)
                        .with("findings", inWords(findings)),
                findings.stream().filter(KnownFinding::isBlocker).count());
    }

    private static Localized inWords(List<KnownFinding> findings) {
        return language -> findings.stream().map(found -> FindingView.of(found, language)).toList();
    }
}
