package io.chengbao.submission.content;

import io.chengbao.reading.finding.Finding;
import jakarta.persistence.Converter;

/** Findings as JSON, in the form that the event has too. */
@Converter
class FindingsColumn extends JsonColumn<Finding> {

    FindingsColumn() {
        super(Finding.class);
    }
}
