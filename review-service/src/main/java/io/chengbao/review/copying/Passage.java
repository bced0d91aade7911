package io.chengbao.review.copying;

import java.util.List;

/**
 * Words that stand in two reports, read from one of them.
 *
 * @param a where they stand in this report
 * @param b where they stand in the other
 * @param length how many letters and figures both have in common and not everybody writes
 * @param residue names of the other's place and authorities in {@code a}
 */
record Passage(Place a, Place b, int length, List<Residue> residue) {

    /**
     * @param paragraph its id
     * @param start in code points from 0 in that paragraph's text
     * @param end exclusive
     */
    record Place(String paragraph, int line, int start, int end, String quote) {}

    /**
     * @param start in code points from 0 in the text of {@code a}'s paragraph
     * @param end exclusive
     */
    record Residue(int start, int end, String quote) {}
}
