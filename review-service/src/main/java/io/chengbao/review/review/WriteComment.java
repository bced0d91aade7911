package io.chengbao.review.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A remark on the current revision.
 *
 * @param paragraph the id of the paragraph that it is about; left out where the report as a whole
 *     is meant, and then the next three are too
 * @param quote the words of it that are meant; left out where the whole paragraph is
 * @param before the words right before the quote, to tell it from others like it
 * @param after the words right behind it
 */
record WriteComment(
        @NotNull CommentKind kind,
        @Size(max = 100) String paragraph,
        @Size(max = 500) String quote,
        @Size(max = 100) String before,
        @Size(max = 100) String after,
        @NotBlank @Size(max = 2000) String text) {

    WriteComment {
        paragraph = given(paragraph);
        quote = given(quote);
        before = given(before);
        after = given(after);
        text = text == null ? null : text.strip();
    }

    private static String given(String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
