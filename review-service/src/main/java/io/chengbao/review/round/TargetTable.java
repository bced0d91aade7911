package io.chengbao.review.round;

import io.chengbao.platform.problem.Language;
import io.chengbao.reading.table.Table;
import io.chengbao.review.round.TargetFault.Why;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The county's table of targets: a header somewhere in the first rows, then a row for each township
 * and indicator. It is taken as a whole or not at all.
 */
final class TargetTable {

    private static final int HEADER_WITHIN = 10;
    private static final int MOST_TARGETS = 5_000;
    private static final int MOST_FAULTS = 500;

    /** Of a name or unit; with these the event is below 4 MB. */
    private static final int LONGEST = 40;

    private static final int LONGEST_ALIASES = 100;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；/\\s]+");

    /** Digits, perhaps in groups of three, as many as a figure of a township can have. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,，]{0,17}(?:\\.\\d+)?");

    /** What a formula left of 10/3 is not all meant. */
    private static final int MOST_DECIMALS = 6;

    private static final Pattern PER_CENT = Pattern.compile("[%％]");

    private static final String INDICATOR = "指标";
    private static final String ALIASES = "别名";
    private static final String UNIT = "单位";
    private static final String CODE = "乡镇代码";
    private static final String NAME = "乡镇";
    private static final String TARGET = "目标值";
    private static final String VERIFIED = "部门认定值";

    private final Map<String, String> townships = new HashMap<>();
    private final Language language;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<SetTarget> targets = new ArrayList<>();
    private final List<TargetFault> faults = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    private TargetTable(List<Township> known, Language language) {
        known.forEach(township -> townships.put(township.name(), township.division()));
        known.forEach(township -> townships.put(township.division(), township.division()));
        this.language = language;
    }

    /**
     * @param known the townships that the round names
     * @throws TargetsRefused naming every fault
     */
    static List<SetTarget> read(Table table, List<Township> known, Language language) {
        TargetTable reading = new TargetTable(known, language);
        reading.read(table.rows());
        if (!reading.faults.isEmpty()) {
            throw new TargetsRefused(reading.faults.stream().limit(MOST_FAULTS).toList());
        }
        return List.copyOf(reading.targets);
    }

    private void read(List<Table.Row> rows) {
        int header = 0;
        while (header < Math.min(HEADER_WITHIN, rows.size()) && !isHeader(rows.get(header))) {
            header++;
        }
        if (header == Math.min(HEADER_WITHIN, rows.size())) {
            faults.add(TargetFault.of(1, Why.NO_HEADER, language));
            return;
        }
        rows.get(header).cells().forEach((column, text) -> columns.putIfAbsent(bare(text), column));
        rows.subList(header + 1, rows.size()).forEach(this::read);
        if (targets.size() > MOST_TARGETS) {
            faults.add(TargetFault.of(rows.get(header).number(), Why.TOO_MANY, language));
        }
    }

    private static boolean isHeader(Table.Row row) {
        Set<String> names = new HashSet<>();
        row.cells().values().forEach(text -> names.add(bare(text)));
        return names.contains(INDICATOR)
                && names.contains(TARGET)
                && (names.contains(CODE) || names.contains(NAME));
    }

    private static String bare(String header) {
        return header.replaceAll("\\s|[（(].*", "");
    }

    private void read(Table.Row row) {
        int before = faults.size();
        String township = township(row);
        String indicator = text(row, INDICATOR, LONGEST);
        if (indicator.isEmpty()) {
            fault(row, INDICATOR, Why.NOTHING);
        }
        String unit = unit(row);
        List<String> names =
                BETWEEN_NAMES
                        .splitAsStream(text(row, ALIASES, LONGEST_ALIASES))
                        .filter(name -> !name.isEmpty())
                        .toList();
        BigDecimal target = number(row, TARGET, unit);
        if (target == null && cell(row, TARGET).isEmpty()) {
            fault(row, TARGET, Why.NOTHING);
        }
        BigDecimal verified = number(row, VERIFIED, unit);
        if (faults.size() > before) {
            return;
        }
        if (!seen.add(List.of(township, indicator))) {
            fault(row, INDICATOR, Why.TWICE);
        }
        targets.add(
                new SetTarget(
                        township,
                        indicator,
                        names,
                        unit.isEmpty() ? null : unit,
                        target,
                        verified));
    }

    private String township(Table.Row row) {
        String column =
                Stream.of(CODE, NAME)
                        .filter(c -> !cell(row, c).isEmpty())
                        .findFirst()
                        .orElse(columns.containsKey(CODE) ? CODE : NAME);
        String said = cell(row, column);
        String township = townships.get(said);
        if (township == null) {
            fault(row, column, said.isEmpty() ? Why.NOTHING : Why.NO_SUCH_TOWNSHIP);
        }
        return township;
    }

    /** A percentage says its unit itself. */
    private String unit(Table.Row row) {
        String unit = text(row, UNIT, LONGEST);
        return unit.isEmpty() && cell(row, TARGET).endsWith("%") ? "%" : unit;
    }

    private String text(Table.Row row, String column, int longest) {
        String text = cell(row, column);
        if (text.length() > longest) {
            fault(row, column, Why.TOO_LONG);
        }
        return text;
    }

    private BigDecimal number(Table.Row row, String column, String unit) {
        String text = cell(row, column);
        if (text.isEmpty()) {
            return null;
        }
        if (PER_CENT.matcher(unit).matches()) {
            text = PER_CENT.matcher(text).replaceFirst("");
        }
        if (!NUMBER.matcher(text).matches()) {
            fault(row, column, Why.NO_NUMBER);
            return null;
        }
        BigDecimal number = new BigDecimal(text.replaceAll("[,，]", ""));
        return number.scale() <= MOST_DECIMALS
                ? number
                : number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    }

    private String cell(Table.Row row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }

    private void fault(Table.Row row, String column, Why why) {
        faults.add(
                TargetFault.of(
                        row.number(), columns.get(column), cell(row, column), why, language));
    }
}
