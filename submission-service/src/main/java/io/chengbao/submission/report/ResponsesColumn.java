package io.chengbao.submission.report;

import io.chengbao.submission.content.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class ResponsesColumn extends JsonColumn<Response> {

    ResponsesColumn() {
        super(Response.class);
    }
}
