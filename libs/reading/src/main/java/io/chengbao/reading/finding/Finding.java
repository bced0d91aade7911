package io.chengbao.reading.finding;

/**
 * What a rule says of a place in a document.
 *
 * @param rule the rule's id
 * @param paragraph the id of the paragraph; null where the finding is about the whole document
 * @param line that paragraph's line, 1-based; 0 for the whole document
 * @param start where the place begins in that paragraph's text, in code points from 0
 * @param end where it ends, exclusive
 * @param quote the words from start to end; empty for the whole document
 * @param message what is wrong
 * @param suggestion the mend; null where only the person can know it
 */
public record Finding(
        String rule,
        Severity severity,
        String paragraph,
        int line,
        int start,
        int end,
        String quote,
        Sentence message,
        Sentence suggestion) {

    public Finding graded(Severity other) {
        return new Finding(rule, other, paragraph, line, start, end, quote, message, suggestion);
    }

    public static Finding ofWholeDocument(
            String rule, Severity severity, Sentence message, Sentence suggestion) {
        return new Finding(rule, severity, null, 0, 0, 0, "", message, suggestion);
    }
}
