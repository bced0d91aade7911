package io.chengbao.reading.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet; empty ones are left out. */
final class Cells implements Part {

    private static final int MOST_CELLS = 100_000;
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST = 32_767;

    /** What the programs themselves show of a binary number: 3.36 of 3.3600000000000003. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    private static final int MOST_DIGITS = 30;

    /**
     * Beyond what a cell's binary number (IEEE 754) reaches, in places before or after the point.
     */
    private static final int MOST_PLACES = 400;

    private final SharedTexts texts;
    private final Formats formats;
    private final List<Table.Row> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    /** Of the row that is being read; null between rows. */
    private Map<Integer, String> cells;

    private int row;
    private int column;
    private int kept;
    private String type;
    private boolean percent;
    private boolean inValue;

    Cells(SharedTexts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public void begin(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "row" -> {
                String number = element.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new HashMap<>();
            }
            case "c" -> {
                String place = element.getAttributeValue(null, "r");
                column = place == null ? column + 1 : column(place);
                type = element.getAttributeValue(null, "t");
                percent = formats.isPercent(element.getAttributeValue(null, "s"));
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    @Override
    public void text(String piece) {
        if (inValue) {
            value.append(piece);
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException("A longer text than a cell can have");
            }
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "c" -> put();
            case "row" -> add();
            default -> {}
        }
    }

    private void put() {
        String text = read().strip();
        if (!text.isEmpty() && column < MOST_COLUMNS) {
            opened().put(column, text);
            kept++;
            if (kept > MOST_CELLS) {
                throw new IllegalArgumentException("More cells than a table has");
            }
        }
    }

    private String read() {
        String raw = value.toString();
        if ("s".equals(type)) {
            return texts.at(Integer.parseInt(raw));
        }
        boolean number = type == null || type.equals("n");
        if (!number || raw.isBlank()) {
            return raw;
        }
        return percent ? number(raw, 2) + "%" : number(raw, 0);
    }

    private static String number(String raw, int moved) {
        BigDecimal kept = new BigDecimal(raw.strip());
        if (Math.abs((long) kept.scale()) > MOST_PLACES) {
            throw new IllegalArgumentException("A number that no cell can have");
        }
        BigDecimal shown = kept.movePointRight(moved).round(AS_SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > MOST_DIGITS ? raw : shown.toPlainString();
    }

    private void add() {
        if (!opened().isEmpty()) {
            rows.add(new Table.Row(row, Map.copyOf(cells)));
        }
        cells = null;
    }

    private Map<Integer, String> opened() {
        if (cells == null) {
            throw new IllegalArgumentException("A cell that is in no row");
        }
        return cells;
    }

    /** AB12 is column 27. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isUpperCase(place.charAt(i)); i++) {
            column = Math.min(column * 26 + place.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        }
        return column - 1;
    }

    List<Table.Row> rows() {
        return List.copyOf(rows);
    }
}
