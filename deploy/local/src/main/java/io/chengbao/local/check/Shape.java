package io.chengbao.local.check;

import io.chengbao.reading.check.Sheet;
import io.chengbao.reading.copying.Overlap;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code --json} prints: one sheet, or a list of them with what the files share at its end.
 */
final class Shape {

    record Overlaps(List<Pair> overlaps) {}

    record Pair(Place a, Place b, int length) {}

    record Place(String file, int line, int start, int end) {}

    private Shape() {}

    static Object of(List<Reading> readings, boolean several, Language language) {
        List<Object> all = new ArrayList<>();
        readings.forEach(
                reading -> all.add(Sheet.of(reading.analysis(), reading.findings(), language::of)));
        if (!several && all.size() == 1) {
            return all.get(0);
        }
        if (several) {
            all.add(new Overlaps(Reading.shared(readings).stream().map(Shape::pair).toList()));
        }
        return all;
    }

    private static Pair pair(Reading.Shared shared) {
        Overlap overlap = shared.overlap();
        return new Pair(
                place(shared.a(), overlap.a()), place(shared.b(), overlap.b()), overlap.length());
    }

    private static Place place(Reading reading, Overlap.Place place) {
        return new Place(reading.file().toString(), place.line(), place.start(), place.end());
    }
}
