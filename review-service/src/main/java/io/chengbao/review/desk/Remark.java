package io.chengbao.review.desk;

import io.chengbao.review.review.CommentKind;
import io.chengbao.review.review.CommentState;
import io.chengbao.review.review.CommentView;
import java.util.List;

/**
 * A comment as it stands beside the text, or before it where its place is gone.
 *
 * @param moved whether the text has changed since: then the quote is the old one
 */
record Remark(
        CommentKind kind,
        CommentState state,
        String text,
        String quote,
        boolean moved,
        int revision,
        String author,
        String at,
        List<Reply> replies) {

    static Remark of(CommentView comment) {
        return new Remark(
                comment.kind(),
                comment.state(),
                comment.text(),
                comment.quote(),
                Boolean.FALSE.equals(comment.anchored()),
                comment.revision(),
                comment.author(),
                DeskLanguage.of(comment.writtenAt()),
                comment.responses().stream()
                        .map(
                                answer ->
                                        new Reply(
                                                answer.text(),
                                                answer.revision(),
                                                answer.respondedBy()))
                        .toList());
    }

    /** What the township answered, with which revision. */
    record Reply(String text, int revision, String by) {}
}
