package io.chengbao.submission.report;

import io.chengbao.submission.content.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class ConfirmationsColumn extends JsonColumn<Confirmation> {

    ConfirmationsColumn() {
        super(Confirmation.class);
    }
}
