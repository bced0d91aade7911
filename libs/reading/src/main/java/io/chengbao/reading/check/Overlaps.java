package io.chengbao.reading.check;

import io.chengbao.reading.copying.Alignment;
import io.chengbao.reading.copying.Overlap;
import io.chengbao.reading.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The passages that files of one run have in common, pair by pair in the order of the files; in the
 * shape in which they leave the system.
 */
public record Overlaps(List<Pair> overlaps) {

    /** Beyond this nobody compares by hand; it bounds what hostile files can cost. */
    private static final int MOST = 5_000;

    /**
     * @param length of the passage as it stands in {@code a}, in code points: {@code a.end -
     *     a.start}
     */
    public record Pair(Place a, Place b, int length) {}

    /**
     * @param line 1-based
     * @param start in code points from 0 in that line
     * @param end exclusive
     */
    public record Place(String file, int line, int start, int end) {}

    /**
     * @param files by name, in order
     */
    public static Overlaps of(Map<String, Document> files) {
        List<Map.Entry<String, Document>> all = List.copyOf(files.entrySet());
        List<Pair> pairs = new ArrayList<>();
        for (int b = 1; b < all.size(); b++) {
            for (int a = 0; a < b && pairs.size() < MOST; a++) {
                String first = all.get(a).getKey();
                String second = all.get(b).getKey();
                Alignment.of(all.get(a).getValue(), all.get(b).getValue()).stream()
                        .limit(MOST - pairs.size())
                        .map(shared -> pair(first, second, shared))
                        .forEach(pairs::add);
            }
        }
        return new Overlaps(List.copyOf(pairs));
    }

    private static Pair pair(String first, String second, Overlap shared) {
        Overlap.Place a = shared.a();
        return new Pair(place(first, a), place(second, shared.b()), a.end() - a.start());
    }

    private static Place place(String file, Overlap.Place place) {
        return new Place(file, place.line(), place.start(), place.end());
    }
}
