package io.chengbao.reading.followup;

/**
 * What a later report seems to say of a follow-up: a proposal, which the township confirms or
 * mends.
 *
 * @param status {@link Status#NOT_STARTED} where the report says nothing of it, which proves
 *     nothing
 * @param evidence where it says so; null where it doesn't
 */
public record Progress(FollowUp followUp, Status status, Evidence evidence) {

    /** How far a follow-up has come. */
    public enum Status {
        /** 已办结 */
        DONE,
        /** 在办 */
        UNDER_WAY,
        /** 未启动 */
        NOT_STARTED,
        /** 已调整 */
        ADJUSTED
    }

    /**
     * A place in the later report.
     *
     * @param paragraph the id of the paragraph
     * @param line that paragraph's line
     * @param start in code points from 0 in that paragraph's text
     * @param end exclusive
     * @param quote the words from start to end
     */
    public record Evidence(String paragraph, int line, int start, int end, String quote) {}
}
