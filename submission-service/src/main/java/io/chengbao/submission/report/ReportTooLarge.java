package io.chengbao.submission.report;

import io.chengbao.platform.problem.Refusal;

/** The text that was read is more than one event can carry to the county. */
public final class ReportTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    ReportTooLarge() {
        super("report-too-large", answering(422));
    }
}
