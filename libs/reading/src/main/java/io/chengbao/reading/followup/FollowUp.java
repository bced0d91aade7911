package io.chengbao.reading.followup;

/**
 * Something that the next report is to come back to (跟踪事项).
 *
 * @param text as it stands there
 * @param target the first figure in it, as written; null where nothing can be measured
 * @param deadline as written, such as 6月底前; null for none
 * @param owner who is to see to it, where the text says so; else null
 * @param paragraph the index of its paragraph in the document
 * @param line that paragraph's line
 * @param start where it begins in that paragraph's text, in code points from 0
 * @param end where it ends, exclusive
 */
public record FollowUp(
        Kind kind,
        String text,
        String target,
        String deadline,
        String owner,
        int paragraph,
        int line,
        int start,
        int end) {

    public enum Kind {
        /** An item of 存在的问题. */
        PROBLEM,
        /** A promise of 下步打算. */
        COMMITMENT,
        /** One of the 民生实事 that are promised to the people by name. */
        LIVELIHOOD;

        public boolean isPromise() {
            return this != PROBLEM;
        }
    }

    /** Whether anybody could tell afterwards that it was kept: it names a figure. */
    public boolean isMeasurable() {
        return target != null;
    }
}
