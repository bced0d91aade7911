package io.chengbao.reading.copying;

/**
 * A passage that stands in two places.
 *
 * @param length how many letters and figures both have in common
 */
public record Overlap(Place a, Place b, int length) {

    /**
     * @param paragraph the index of the paragraph in its document
     * @param line that paragraph's line
     * @param start in code points from 0 in that paragraph's text
     * @param end exclusive
     */
    public record Place(int paragraph, int line, int start, int end) {}
}
