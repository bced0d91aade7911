package io.chengbao.review.round;

/**
 * Whether a round still takes first reports.
 *
 * <pre>
 * OPEN ──close──▶ CLOSED
 * </pre>
 */
public enum RoundState {
    OPEN,
    CLOSED
}
