package io.chengbao.review.copying;

import java.util.List;

/**
 * Who else has a print.
 *
 * @param sources at most {@value Index#MOST_SOURCES} and one more: then it is everybody's
 */
record Hit(long print, List<Integer> sources) {

    boolean isEverybodys() {
        return sources.size() > Index.MOST_SOURCES;
    }
}
