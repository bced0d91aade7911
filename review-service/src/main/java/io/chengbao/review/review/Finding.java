package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;

/**
 * What a rule says of a place in the document.
 *
 * @param paragraph the paragraph's id; absent where the whole document is meant
 * @param start where the place begins in the paragraph's text, in code points
 * @param end where it ends, exclusive
 * @param quote the words from start to end
 * @param suggestion the mend, where one is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String rule,
        Severity severity,
        @Nullable String paragraph,
        int line,
        int start,
        int end,
        String quote,
        Sentence message,
        @Nullable Sentence suggestion) {

    /** How much a finding asks of the township. */
    public enum Severity {
        /** 必须修改 */
        BLOCKER,
        /** 请核实 */
        WARNING,
        /** 供参考 */
        ADVICE
    }

    /** Plain text in both languages; may quote the report. */
    public record Sentence(String zh, String en) {}
}
