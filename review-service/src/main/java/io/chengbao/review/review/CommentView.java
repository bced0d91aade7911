package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A comment as the county reads it beside the current revision.
 *
 * @param quote the words as they were in {@code revision}
 * @param resolvedBy whoever resolved it, or approved the report
 * @param anchored false where the place that it is about is no longer there as it was; absent where
 *     the report as a whole is meant
 * @param line where its paragraph stands now; absent where it no longer does
 * @param responses what the township answered, each with the revision that it came with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentView(
        UUID id,
        CommentKind kind,
        @Nullable String paragraph,
        @Nullable String quote,
        @Nullable String before,
        @Nullable String after,
        String text,
        int revision,
        String author,
        Instant writtenAt,
        CommentState state,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        @Nullable Boolean anchored,
        @Nullable Integer line,
        List<Answer> responses) {

    static CommentView of(
            SentComment said,
            CommentState state,
            String resolvedBy,
            Instant resolvedAt,
            Boolean anchored,
            Integer line,
            List<Answer> responses) {
        return new CommentView(
                said.id(),
                said.kind(),
                said.paragraph(),
                said.quote(),
                said.before(),
                said.after(),
                said.text(),
                said.revision(),
                said.author(),
                said.writtenAt(),
                state,
                resolvedBy,
                resolvedAt,
                anchored,
                line,
                responses);
    }
}
