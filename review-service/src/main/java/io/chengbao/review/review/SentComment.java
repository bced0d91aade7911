package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment as the township is given it.
 *
 * @param paragraph absent, like the next three, where the report as a whole is meant
 * @param quote the words as they were in {@code revision}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentComment(
        UUID id,
        CommentKind kind,
        String paragraph,
        String quote,
        String before,
        String after,
        String text,
        int revision,
        String author,
        Instant writtenAt) {}
