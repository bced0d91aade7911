package io.chengbao.platform.operation;

import io.chengbao.platform.problem.Refusal;

/** The letter was tried again in vain. */
final class NotApplicable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotApplicable(DeadLetterSummary letter, String reason) {
        super(
                "dead-letter-not-applicable",
                answering(409).with("id", letter.id()).with("reason", reason),
                reason);
    }
}
