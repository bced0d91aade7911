package io.chengbao.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Follows the tables of a story, one inside the other, and keeps what stands in which cell. */
final class TableReader {

    private static final int WIDEST_CELL = 30;
    private static final int MOST_CELLS = 20_000;

    private static final class Open {
        final List<List<Integer>> rows = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        int firstLine;
        int width = 1;
        boolean inCell;
        boolean inRowProperties;
        boolean rowDeleted;
    }

    private final Lines lines;
    private final Deque<Open> open = new ArrayDeque<>();
    private int cells;

    TableReader(Lines lines) {
        this.lines = lines;
    }

    void start(SafeXml xml) {
        if (xml.element().equals("tbl")) {
            open.push(new Open());
            return;
        }
        Open table = open.peek();
        if (table == null) {
            return;
        }
        switch (xml.element()) {
            case "tr" -> {
                table.row = new ArrayList<>();
                table.rowDeleted = false;
            }
            case "trPr" -> table.inRowProperties = true;
            case "tc" -> {
                table.inCell = true;
                table.firstLine = lines.next();
                table.width = 1;
            }
            default -> table.width = Math.min(WIDEST_CELL, Math.max(1, xml.number()));
        }
    }

    void end(SafeXml xml) {
        Open table = open.peek();
        if (table == null) {
            return;
        }
        switch (xml.element()) {
            case "trPr" -> table.inRowProperties = false;
            case "tc" -> {
                int line = lines.firstFrom(table.firstLine);
                for (int i = 0; i < table.width && ++cells <= MOST_CELLS; i++) {
                    table.row.add(line);
                }
                table.inCell = false;
            }
            case "tr" -> {
                if (!table.rowDeleted && !table.row.isEmpty()) {
                    table.rows.add(table.row);
                }
                table.rowDeleted = false;
            }
            default -> {
                open.pop();
                if (table.rows.stream().anyMatch(row -> row.size() > 1)) {
                    lines.add(new Table(table.rows));
                }
            }
        }
    }

    boolean isInCell() {
        return open.stream().anyMatch(table -> table.inCell);
    }

    boolean isInRowProperties() {
        return !open.isEmpty() && open.peek().inRowProperties;
    }

    /** A row whose deletion was tracked goes with all its cells. */
    void deleteRow() {
        open.peek().rowDeleted = true;
    }

    boolean isRowDeleted() {
        return open.stream().anyMatch(table -> table.rowDeleted);
    }
}
