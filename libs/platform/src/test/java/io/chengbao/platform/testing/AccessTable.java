package io.chengbao.platform.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code deploy/contracts/access/<service>.csv}: for every operation, who is let in. It is decided
 * there and by hand; a new operation has no row until somebody has thought about it.
 */
final class AccessTable {

    static final String ANONYMOUS = "anonymous";

    static final List<String> CALLERS =
            List.of(
                    ANONYMOUS,
                    "submitter",
                    "signer",
                    "reviewer",
                    "approver",
                    "county-admin",
                    "auditor",
                    "operator");

    private static final String LET_IN = "yes";
    private static final String REFUSED = "no";

    private final Map<String, Map<String, Boolean>> cells;

    private AccessTable(Map<String, Map<String, Boolean>> cells) {
        this.cells = cells;
    }

    static Path file(String service) {
        return Contracts.folder().resolve("access").resolve(service + ".csv");
    }

    static AccessTable committed(String service) {
        List<String> lines = Contracts.text(file(service)).lines().toList();
        List<String> header = List.of(lines.get(0).split(","));
        if (!header.subList(1, header.size()).equals(CALLERS)) {
            throw new IllegalStateException("the columns are " + header + ", not " + CALLERS);
        }
        Map<String, Map<String, Boolean>> cells = new LinkedHashMap<>();
        lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(row -> cells.put(row[0], row(row)));
        return new AccessTable(cells);
    }

    private static Map<String, Boolean> row(String[] row) {
        Map<String, Boolean> cells = new LinkedHashMap<>();
        for (int column = 1; column < row.length && column <= CALLERS.size(); column++) {
            String cell = row[column].strip();
            if (cell.equals(LET_IN) || cell.equals(REFUSED)) {
                cells.put(CALLERS.get(column - 1), cell.equals(LET_IN));
            }
        }
        return cells;
    }

    /** As the document has it: a draft for whoever decides. */
    static AccessTable declared(ApiDocument document) {
        Map<String, Map<String, Boolean>> cells = new LinkedHashMap<>();
        for (ApiOperation operation : document.operations()) {
            Map<String, Boolean> row = new LinkedHashMap<>();
            CALLERS.forEach(caller -> row.put(caller, isDeclared(operation, caller)));
            cells.put(operation.name(), row);
        }
        return new AccessTable(cells);
    }

    private static boolean isDeclared(ApiOperation operation, String caller) {
        if (!operation.needsToken()) {
            return true;
        }
        return !caller.equals(ANONYMOUS)
                && (operation.roles().isEmpty() || operation.roles().contains(caller));
    }

    String csv() {
        return "operation,"
                + String.join(",", CALLERS)
                + "\n"
                + cells.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(row -> row.getKey() + "," + words(row.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String words(Map<String, Boolean> row) {
        return CALLERS.stream()
                .map(caller -> row.get(caller) ? LET_IN : REFUSED)
                .collect(Collectors.joining(","));
    }

    /** What the table lacks of a document, and what it has of operations that are gone. */
    List<String> differences(ApiDocument document) {
        List<String> names = document.operations().stream().map(ApiOperation::name).toList();
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            for (String caller : CALLERS) {
                if (!cells.getOrDefault(name, Map.of()).containsKey(caller)) {
                    differences.add("no cell for " + caller + " at " + name);
                }
            }
        }
        cells.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> differences.add("no such operation any more: " + name));
        return differences;
    }

    boolean letsIn(String caller, ApiOperation operation) {
        return cells.get(operation.name()).get(caller);
    }
}
