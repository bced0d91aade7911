package io.chengbao.reading.document;

import java.util.List;

/**
 * A table of a Word file.
 *
 * @param rows from top to bottom, their cells from left to right: of each the line of its first
 *     paragraph with text, 0 for an empty one. A cell that is as wide as several comes as often.
 */
public record Table(List<List<Integer>> rows) {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
