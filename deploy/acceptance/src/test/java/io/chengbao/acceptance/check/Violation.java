package io.chengbao.acceptance.check;

/**
 * A promise that was not kept.
 *
 * @param invariant its number, or {@link #UNNUMBERED}
 * @param about the report, or whatever else it concerns
 */
public record Violation(int invariant, String about, String expected, String found) {

    public static final int UNNUMBERED = 0;

    @Override
    public String toString() {
        return "invariant %d, %s: expected %s, found %s"
                .formatted(invariant, about, expected, found);
    }
}
