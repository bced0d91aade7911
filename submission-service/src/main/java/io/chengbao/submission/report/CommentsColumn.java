package io.chengbao.submission.report;

import io.chengbao.submission.content.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class CommentsColumn extends JsonColumn<Comment> {

    CommentsColumn() {
        super(Comment.class);
    }
}
