package io.chengbao.review.round;

/** In whose line the reports go up. */
public enum Line {
    /** 党委 */
    PARTY,
    /** 政府 */
    GOVERNMENT,
    /** 党政联合 */
    JOINT,
    /** 个人 */
    PERSONAL
}
