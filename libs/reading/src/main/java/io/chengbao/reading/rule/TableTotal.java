package io.chengbao.reading.rule;

import io.chengbao.reading.document.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in a row 合计 and isn't the sum of its column. Only where another column adds up: that
 * shows that the rows are parts and none of them is counted twice.
 *
 * @param sum of the column
 */
record TableTotal(Grid.Cell cell, BigDecimal sum) {

    private static final int FEWEST_PARTS = 2;
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private static final Pattern TOTAL = Pattern.compile("[合总共]\\s{0,4}计");

    /** Rows that hold, or are, a part of another. */
    private static final Pattern NESTED =
            Pattern.compile("其中|.*小\\s*计|.*[合总共]\\s*计|[一二三四五六七八九十]{1,3}、|[（(]");

    /** What columns so headed hold isn't added up. */
    private static final Pattern NO_PARTS =
            Pattern.compile("[%％‰率均价序龄比]|标准|[名排位][次名]|增[长幅减]|年度?$|编号|电话");

    private static final Pattern NOTHING = Pattern.compile("[—–-]{0,2}|/|无");

    static Stream<TableTotal> wrong(Document document) {
        return Grid.of(document).stream().flatMap(TableTotal::wrong);
    }

    private static Stream<TableTotal> wrong(Grid grid) {
        int total = total(grid);
        if (total < 0) {
            return Stream.empty();
        }
        List<List<Grid.Cell>> parts = parts(grid, total);
        List<Grid.Cell> totals = grid.rows().get(total);
        List<TableTotal> sums =
                IntStream.range(1, totals.size())
                        .filter(column -> canBeAddedUp(grid, parts, column))
                        .mapToObj(column -> of(parts, totals, column))
                        .flatMap(Optional::stream)
                        .toList();
        boolean confirmed = sums.stream().anyMatch(TableTotal::isRight);
        return confirmed ? sums.stream().filter(TableTotal::isWrong) : Stream.empty();
    }

    /** The only row of that kind, or −1. */
    private static int total(Grid grid) {
        int total = -1;
        for (int i = 0; i < grid.rows().size(); i++) {
            String name = grid.rows().get(i).get(0).text();
            if (TOTAL.matcher(name).matches() && total < 0) {
                total = i;
            } else if (NESTED.matcher(name).lookingAt()) {
                return -1;
            }
        }
        return total;
    }

    private static List<List<Grid.Cell>> parts(Grid grid, int total) {
        List<List<Grid.Cell>> parts = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            List<Grid.Cell> row = grid.rows().get(i);
            if (i != total && row.stream().anyMatch(Grid.Cell::isNumber)) {
                parts.add(row);
            }
        }
        return parts;
    }

    private static boolean canBeAddedUp(Grid grid, List<List<Grid.Cell>> parts, int column) {
        return grid.rows().stream()
                .filter(row -> !parts.contains(row) && column < row.size())
                .noneMatch(row -> NO_PARTS.matcher(row.get(column).text()).find());
    }

    private static Optional<TableTotal> of(
            List<List<Grid.Cell>> parts, List<Grid.Cell> totals, int column) {
        Grid.Cell total = totals.get(column);
        if (!total.isNumber() || parts.stream().anyMatch(row -> !isPart(row, column))) {
            return Optional.empty();
        }
        List<BigDecimal> numbers =
                parts.stream()
                        .map(row -> row.get(column))
                        .filter(Grid.Cell::isNumber)
                        .map(Grid.Cell::number)
                        .toList();
        return numbers.size() < FEWEST_PARTS
                ? Optional.empty()
                : Optional.of(
                        new TableTotal(
                                total, numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static boolean isPart(List<Grid.Cell> row, int column) {
        return column < row.size()
                && (row.get(column).isNumber()
                        || NOTHING.matcher(row.get(column).text()).matches());
    }

    private boolean isRight() {
        return sum.compareTo(cell.number()) == 0 && sum.signum() > 0;
    }

    /** Half of it or twice is no slip, and a sum of rounded numbers may miss by the last digit. */
    private boolean isWrong() {
        BigDecimal off = sum.subtract(cell.number()).abs();
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(0, sum.scale()));
        boolean rounded = sum.scale() > 0 && off.compareTo(lastDigit.multiply(TWICE)) <= 0;
        return !isRight()
                && !rounded
                && sum.compareTo(cell.number().multiply(TWICE)) < 0
                && cell.number().compareTo(sum.multiply(TWICE)) < 0;
    }
}
