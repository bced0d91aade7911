package io.chengbao.review.desk;

import io.chengbao.platform.problem.Language;
import io.chengbao.review.review.Finding;
import io.chengbao.review.review.Finding.Severity;

/**
 * A finding as it stands beside the text.
 *
 * @param suggestion null where there is none
 */
record Note(Severity severity, String quote, String message, String suggestion) {

    static Note of(Finding finding, Language language) {
        return new Note(
                finding.severity(),
                finding.quote(),
                DeskLanguage.of(finding.message(), language),
                finding.suggestion() == null
                        ? null
                        : DeskLanguage.of(finding.suggestion(), language));
    }
}
