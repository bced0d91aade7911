package io.chengbao.review.round;

/** What kind of report a round calls for. */
public enum Kind {
    /** 年度工作总结 */
    ANNUAL_SUMMARY,
    /** 年度目标责任考核 */
    TARGET_ASSESSMENT,
    /** 党建工作汇报 */
    PARTY_BUILDING,
    /** 半年工作总结 */
    HALF_YEAR
}
