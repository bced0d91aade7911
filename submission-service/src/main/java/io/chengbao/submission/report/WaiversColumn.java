package io.chengbao.submission.report;

import io.chengbao.submission.content.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class WaiversColumn extends JsonColumn<Waiver> {

    WaiversColumn() {
        super(Waiver.class);
    }
}
