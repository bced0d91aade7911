package io.chengbao.local.check;

import io.chengbao.reading.check.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code --json} prints: one sheet, or a list of them with what the files share at its end.
 */
final class Shape {

    private Shape() {}

    static Object of(List<Reading> readings, boolean several, Language language) {
        List<Object> all = new ArrayList<>();
        readings.forEach(
                reading -> all.add(Sheet.of(reading.analysis(), reading.findings(), language::of)));
        if (!several && all.size() == 1) {
            return all.get(0);
        }
        if (several) {
            all.add(Reading.shared(readings));
        }
        return all;
    }
}
