package io.chengbao.acceptance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What one invariant found. */
final class Findings {

    private final int invariant;
    private final List<Violation> violations = new ArrayList<>();

    Findings(int invariant) {
        this.invariant = invariant;
    }

    void requireEqual(String about, String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            add(about, what + " " + expected, String.valueOf(found));
        }
    }

    void require(boolean kept, String about, String expected, Object found) {
        if (!kept) {
            add(about, expected, String.valueOf(found));
        }
    }

    void add(String about, String expected, String found) {
        violations.add(new Violation(invariant, about, expected, found));
    }

    List<Violation> list() {
        return violations;
    }
}
