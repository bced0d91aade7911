package io.chengbao.reading.figure;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a figure in a table is one of, and in what unit: by the first words of its row and the head
 * of its column. 财政收入（万元） | 目标值 | 完成值 names two figures in 万元.
 */
final class CellHeads {

    private static final int MOST_HEAD_ROWS = 3;
    private static final int LONGEST_NAME = 40;

    /** Not 2022年 or 1—6月, which are heads of columns. */
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?!(?:19|20)\\d\\d年|\\d{1,2}(?:月|[—–~～至-]{1,2}\\d{1,2}月))[约近超逾达]?[-－−]?\\d[\\d,，]*(?:[.．]\\d+)?\\s*\\S{0,6}");

    private static final Pattern UNIT_COLUMN = Pattern.compile("(?:计量|计算)?单\\s*位");

    /** What these columns number isn't reported. */
    private static final Pattern NO_FIGURES =
            Pattern.compile(
                    "序\\s*号|编\\s*号|排\\s*名|名\\s*次|位\\s*次|年\\s*[份度]|月\\s*份|日\\s*期|电\\s*话|联系方式|备\\s*注|权\\s*重");

    /** These say only that it is the figure. */
    private static final Pattern PLAIN =
            Pattern.compile("(?:实际|全年|累计|年度|本年)?(?:完成|达到)?(?:值|数|数量|数值|情况|数据|实绩|完成|完成值|完成数|完成情况)");

    private static final Pattern UNIT_IN_HEAD =
            Pattern.compile("[（(](?:单位[:：])?([^（）()]{1,6})[）)]\\s*$");

    /** Name and unit of one cell's figure. */
    record Head(String name, String unit) {}

    private final Map<Integer, String> texts;
    private final Map<Integer, Head> heads = new HashMap<>();

    private CellHeads(Document document) {
        this.texts =
                document.paragraphs().stream()
                        .collect(
                                Collectors.toMap(
                                        Paragraph::line, p -> p.text().strip(), (a, b) -> a));
    }

    /** By the line of the cell, for cells that hold a figure and nothing else. */
    static Map<Integer, Head> of(Document document) {
        if (document.tables() == null) {
            return Map.of();
        }
        CellHeads cells = new CellHeads(document);
        document.tables().forEach(cells::read);
        return cells.heads;
    }

    private void read(Table table) {
        List<List<Integer>> rows = table.rows();
        int headRows = 0;
        while (headRows < Math.min(MOST_HEAD_ROWS, rows.size())
                && rows.get(headRows).stream().noneMatch(this::isFigure)) {
            headRows++;
        }
        if (headRows == 0) {
            return;
        }
        // A first row of one wide cell is the table's title, and rows of names below a head no
        // head.
        int lastHead = 0;
        while (lastHead + 1 < headRows && isSpread(rows.get(lastHead))) {
            lastHead++;
        }
        List<Integer> head = rows.get(lastHead);
        for (List<Integer> row : rows.subList(headRows, rows.size())) {
            read(row, head);
        }
    }

    /** One cell over several columns. */
    private static boolean isSpread(List<Integer> row) {
        return row.stream().distinct().count() < row.size();
    }

    private void read(List<Integer> row, List<Integer> head) {
        String rowName = "";
        String rowUnit = "";
        for (int i = 0; i < row.size() && i < head.size(); i++) {
            String column = text(head.get(i));
            if (UNIT_COLUMN.matcher(column).matches()) {
                rowUnit = text(row.get(i));
            } else if (rowName.isEmpty() && !isFigure(row.get(i))) {
                rowName = text(row.get(i));
            }
        }
        if (rowName.isEmpty()) {
            return;
        }
        for (int i = 0; i < row.size() && i < head.size(); i++) {
            String column = text(head.get(i));
            if (isFigure(row.get(i)) && !NO_FIGURES.matcher(bare(column)).matches()) {
                heads.put(row.get(i), head(rowName, rowUnit, column));
            }
        }
    }

    private static Head head(String row, String rowUnit, String column) {
        String unit = unit(column);
        if (unit.isEmpty()) {
            unit = rowUnit.isEmpty() ? unit(row) : rowUnit;
        }
        String words = bare(column);
        String name = bare(row) + (PLAIN.matcher(words).matches() ? "" : words);
        return new Head(name.substring(0, Math.min(LONGEST_NAME, name.length())), unit);
    }

    private static String unit(String head) {
        Matcher unit = UNIT_IN_HEAD.matcher(head);
        return unit.find() ? unit.group(1).strip() : "";
    }

    private static String bare(String head) {
        return UNIT_IN_HEAD
                .matcher(head)
                .replaceFirst("")
                .replaceFirst("^\\d{1,2}[.．、]", "")
                .strip();
    }

    private boolean isFigure(Integer line) {
        return FIGURE.matcher(text(line)).matches();
    }

    private String text(Integer line) {
        return texts.getOrDefault(line, "");
    }
}
