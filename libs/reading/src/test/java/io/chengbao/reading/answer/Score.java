package io.chengbao.reading.answer;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** How well what was found agrees with what was to be found. */
record Score(String what, int right, Set<String> missed, Set<String> invented) {

    static Score of(String what, Set<String> expected, Set<String> found) {
        Set<String> missed = new TreeSet<>(expected);
        missed.removeAll(found);
        Set<String> invented = new TreeSet<>(found);
        invented.removeAll(expected);
        Set<String> right = new HashSet<>(found);
        right.retainAll(expected);
        return new Score(what, right.size(), missed, invented);
    }

    double recall() {
        return ratio(right, right + missed.size());
    }

    double precision() {
        return ratio(right, right + invented.size());
    }

    double f1() {
        return ratio(2 * right, 2 * right + missed.size() + invented.size());
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    @Override
    public String toString() {
        return "%s: recall %.3f, precision %.3f, F1 %.3f; missed %s; invented %s"
                .formatted(what, recall(), precision(), f1(), missed, invented);
    }
}
