package io.chengbao.reading.rule;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells of a table, of Word or of a text file whose tabs set them apart. */
record Grid(List<List<Grid.Cell>> rows) {

    private static final int FEWEST_COLUMNS = 2;

    /**
     * @param paragraph null for an empty cell
     * @param begin in chars
     */
    record Cell(Paragraph paragraph, int begin, int finish) {

        private static final Cell EMPTY = new Cell(null, 0, 0);

        private static final Pattern NUMBER =
                Pattern.compile("(?:\\d{1,3}(?:[,，]\\d{3})+|\\d{1,9})(?:\\.\\d{1,4})?");

        String text() {
            return paragraph == null ? "" : paragraph.text().substring(begin, finish).strip();
        }

        boolean isNumber() {
            return NUMBER.matcher(text()).matches();
        }

        BigDecimal number() {
            return new BigDecimal(text().replaceAll("[,，]", ""));
        }
    }

    static List<Grid> of(Document document) {
        List<Grid> grids = new ArrayList<>();
        if (document.tables() != null) {
            Map<Integer, Paragraph> byLine = new HashMap<>();
            document.paragraphs().forEach(paragraph -> byLine.put(paragraph.line(), paragraph));
            document.tables().forEach(table -> grids.add(of(table, byLine)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            List<Cell> row = row(paragraph);
            if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
                grids.add(new Grid(List.copyOf(rows)));
                rows.clear();
            }
            if (row.size() >= FEWEST_COLUMNS) {
                rows.add(row);
            }
        }
        grids.add(new Grid(List.copyOf(rows)));
        return grids;
    }

    private static Grid of(Table table, Map<Integer, Paragraph> byLine) {
        return new Grid(
                table.rows().stream()
                        .map(row -> row.stream().map(line -> cell(byLine.get(line))).toList())
                        .toList());
    }

    private static Cell cell(Paragraph paragraph) {
        return paragraph == null ? Cell.EMPTY : new Cell(paragraph, 0, paragraph.text().length());
    }

    /** None for a line without tabs. */
    private static List<Cell> row(Paragraph paragraph) {
        String text = paragraph.text();
        if (text.indexOf('\t') < 0) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        int begin = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', begin)) {
            cells.add(new Cell(paragraph, begin, tab));
            begin = tab + 1;
        }
        cells.add(new Cell(paragraph, begin, text.length()));
        return cells;
    }
}
