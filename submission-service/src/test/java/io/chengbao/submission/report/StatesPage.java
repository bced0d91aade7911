package io.chengbao.submission.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of STATES.md: a heading, and under it a table whose first column names its rows. The
 * tests note what is really so, and leave that under {@code target} in the same form.
 */
final class StatesPage {

    private static final Path PAGE = Path.of("STATES.md");

    private final Map<String, Map<String, Map<String, String>>> tables = new LinkedHashMap<>();

    /** As it stands in the repository; empty where it doesn't. */
    static StatesPage published() {
        StatesPage page = new StatesPage();
        String heading = "";
        List<String> columns = List.of();
        for (String line : lines()) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+ ", "");
                columns = List.of();
            } else if (line.startsWith("|") && columns.isEmpty()) {
                columns = cells(line);
            } else if (line.startsWith("|") && !line.startsWith("|---")) {
                List<String> cells = cells(line);
                for (int i = 1; i < cells.size(); i++) {
                    page.note(heading, cells.get(0), columns.get(i), cells.get(i));
                }
            }
        }
        return page;
    }

    void note(String table, String row, String column, String cell) {
        tables.computeIfAbsent(table, t -> new LinkedHashMap<>())
                .computeIfAbsent(row, r -> new LinkedHashMap<>())
                .put(column, cell);
    }

    String cell(String table, String row, String column) {
        return tables.getOrDefault(table, Map.of())
                .getOrDefault(row, Map.of())
                .getOrDefault(column, "not on the page");
    }

    /** Where every cell is, to be compared with another page's. */
    Map<String, String> cells() {
        Map<String, String> all = new TreeMap<>();
        tables.forEach(
                (table, rows) ->
                        rows.forEach(
                                (row, cells) ->
                                        cells.forEach(
                                                (column, cell) ->
                                                        all.put(
                                                                table + ", " + row + ", " + column,
                                                                cell))));
        return all;
    }

    void write(String name) {
        StringBuilder text = new StringBuilder();
        tables.forEach(
                (table, rows) -> {
                    List<String> columns = List.copyOf(rows.values().iterator().next().keySet());
                    text.append("### ").append(table).append("\n\n| |");
                    columns.forEach(column -> text.append(' ').append(column).append(" |"));
                    text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
                    rows.forEach(
                            (row, cells) -> {
                                text.append("| ").append(row).append(" |");
                                columns.forEach(
                                        column ->
                                                text.append(' ')
                                                        .append(cells.get(column))
                                                        .append(" |"));
                                text.append('\n');
                            });
                    text.append('\n');
                });
        try {
            Files.writeString(Path.of("target", name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines() {
        try {
            return Files.exists(PAGE) ? Files.readAllLines(PAGE) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        return List.of(inner.substring(1, inner.length() - 1).split("\\|")).stream()
                .map(String::strip)
                .toList();
    }
}
